import { cpus } from "node:os";
import { benchTable } from "./measure";

/** `npm run bench [-- NAME…]`: each kernel beside the libraries a user would otherwise take. */
const BENCHES: Record<string, () => Promise<string>> = {
  overlap: async () => benchTable(await (await import("./overlap")).benchOverlap()),
  union: async () => benchTable(await (await import("./union")).benchUnion()),
  points: async () => benchTable(await (await import("./points")).benchPoints()),
  zonal: async () => benchTable(await (await import("./zonal")).benchZonal()),
  statistics: async () => {
    const { measureStatistics, statisticsTable } = await import("./statistics-hot-spots");
    return statisticsTable(await measureStatistics());
  },
  choices: async () => {
    const { benchChoices, choicesTable } = await import("./choices");
    return choicesTable(await benchChoices());
  },
  workers: async () => (await import("./two-workers")).benchTwoWorkers(),
  parquet: async () => (await import("./read-parquet")).readParquetTable(),
  sizing: async () => (await import("./sizing")).sizingTable(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  process.stderr.write(`no bench "${unknown}"; there are ${Object.keys(BENCHES).join(", ")}\n`);
  process.exitCode = 2;
} else {
  const day = new Date().toISOString().slice(0, 10);
  process.stdout.write(
    `${day}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}\n`,
  );
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    process.stdout.write(`\n## ${name}\n\n${await bench()}`);
  }
}
