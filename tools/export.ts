import { basename, dirname } from "node:path";
import { parseArgs } from "node:util";
import { type CommandIo, InputError, type RunCommand } from "./command";
import { openExport } from "./export/open-export";
import { writeTogether } from "./geography/output/write-together";

const HELP = `Usage: npm run -s klimakort -- export postgis [--out FILE] [--data DIR]
       npm run -s klimakort -- export parquet --out DIR [--data DIR]

Hands the data package over to a database or an engine for more data than one machine holds.

postgis   one script for psql: schema klimakort with every table, the ground of kommuner and catchments in
          EPSG:3035, keys and indexes, and views that compute what klimakort computes: figures of KKR and
          regions on a day, footprints with value, low and high, ground counted once, initiatives counted once
parquet   one Parquet file a table; ground.parquet is GeoParquet 1.1 (WKB, EPSG:3035)

Options:
  --out PATH    file of the script (default: standard output), or folder of the Parquet files
  --data DIR    the data package (default data)
  --help        this text

Example: createdb klimakort && npm run -s klimakort -- export postgis | psql -d klimakort
Exit code 0 on success, 2 with one line a fault where a file or option is wrong. Guide: docs/operations.md
`;

const OPTIONS = {
  out: { type: "string" },
  data: { type: "string", default: "data" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export const run: RunCommand = async (argv, io) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: OPTIONS,
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const [format, extra] = positionals;
  if (extra !== undefined) throw new InputError(`one format at a time, not also "${extra}".`);
  if (format === "postgis") return exportPostgis(values.data, values.out, io);
  if (format === "parquet") return exportParquet(values.data, values.out, io);
  throw new InputError(`"${format ?? ""}" is no format; formats are postgis and parquet.`);
};

async function exportPostgis(data: string, out: string | undefined, io: CommandIo) {
  const { postgisScript } = await import("./export/postgis");
  const script = postgisScript(await openExport(data));
  if (out === undefined) {
    for (const part of script) io.stdout.write(part);
    return 0;
  }
  await writeTogether(dirname(out), new Map([[basename(out), [...script].join("")]]));
  io.stderr.write(`${out}: written\n`);
  return 0;
}

async function exportParquet(data: string, out: string | undefined, io: CommandIo) {
  if (out === undefined) throw new InputError("--out is missing: the folder of the Parquet files.");
  const { parquetFiles } = await import("./export/parquet");
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes } of parquetFiles(await openExport(data))) files.set(name, bytes);
  await writeTogether(out, files);
  io.stderr.write(`${out}: ${files.size} files\n`);
  return 0;
}
