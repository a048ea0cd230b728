import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openExport } from "../../tools/export/open-export";
import { postgisScript } from "../../tools/export/postgis";
import { INSTALL_POSTGIS, openPostgis } from "../helpers/postgis";

interface Size {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const ROWS = [
  ["98 kommuner: prepare", "kommuner-prepare"],
  ["98 kommuner × 1,000 footprints", "kommuner-footprints"],
  ["2,150 areas, as many as parishes: prepare", "parishes-prepare"],
  ["2,150 areas × 1,000 footprints", "parishes-footprints"],
  ["2.6 million points, as many as addresses", "points-2.6e6"],
  ["10 million points", "points-1e7"],
  ["raster of the country, 100 m, all statistics", "raster-100m"],
  ["raster of the country, 25 m, sum and count", "raster-25m"],
  ["raster of the country, 10 m, sum and count", "raster-10m"],
] as const;

/** What one machine holds: each job in a process of its own, then PostGIS on the package itself. */
export async function sizingTable(): Promise<string> {
  const rows = ROWS.map(([title, job]) => {
    const { milliseconds, megabytes } = measure(job);
    return `| ${title} | ${milliseconds.toLocaleString("en")} | ${megabytes} |`;
  });
  return [
    "| job | ms | most memory, MB |",
    "|---|--:|--:|",
    ...rows,
    "",
    await postgisTable(),
  ].join("\n");
}

function measure(job: string): Size {
  const script = fileURLToPath(new URL("sizing-job.ts", import.meta.url));
  const args = ["--import", "tsx", script, job];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Size;
}

const ask = (sql: string): string => `SET search_path = klimakort, public; ${sql}`;

async function postgisTable(): Promise<string> {
  const script = [...postgisScript(await openExport("data"))].join("");
  const start = performance.now();
  const server = openPostgis();
  if (server === undefined) return `PostGIS: SKIPPED, not installed (${INSTALL_POSTGIS}).\n`;
  try {
    const times: [string, number][] = [["create and start a server", performance.now() - start]];
    const time = (title: string, sql: string): void => {
      const begun = performance.now();
      server.run(sql);
      times.push([title, performance.now() - begun]);
    };
    time("load the package", script);
    time(
      "total of one KKR",
      ask("SELECT * FROM total_of('kkr-midtjylland', 'ghg', 2023, '2026-11-25');"),
    );
    time("overlap of 25 footprints with the kommuner", ask("SELECT * FROM footprint_overlap;"));
    time(
      "emissions of 25 footprints with bounds",
      ask("SELECT * FROM footprint_sum WHERE indicator = 'ghg';"),
    );
    time("union of the footprints in each kommune", ask("SELECT * FROM union_overlap;"));
    const rows = times.map(
      ([title, ms]) => `| ${title} | ${Math.round(ms).toLocaleString("en")} |`,
    );
    return [`| PostGIS ${server.version}, psql included | ms |`, "|---|--:|", ...rows, ""].join(
      "\n",
    );
  } finally {
    server.stop();
  }
}
