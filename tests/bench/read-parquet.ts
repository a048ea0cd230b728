import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../tools/export";
import { importPeer } from "./engines/import-peer";

interface DuckDb {
  readonly DuckDBInstance: { create(): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
}

/** What DuckDB, which knows nothing of us, reads in our Parquet files. */
export async function readParquetTable(): Promise<string> {
  const { DuckDBInstance } = (await importPeer("@duckdb/node-api")) as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  const folder = mkdtempSync(join(tmpdir(), "klimakort-parquet-"));
  const ask = async (sql: string): Promise<string> =>
    (await connection.runAndReadAll(sql))
      .getRowsJson()
      .map((row) => row.map(String).join(" · "))
      .join("; ");
  try {
    await run(["parquet", "--out", folder, "--data", "data"], process);
    const observations = `'${join(folder, "observations.parquet")}'`;
    const ground = `'${join(folder, "ground.parquet")}'`;
    const rows = [
      ["version", await ask("SELECT version()")],
      ["observations", await ask(`SELECT count(*) FROM ${observations}`)],
      [
        "ghg 2023, all kommuner, t",
        await ask(`SELECT sum(value) FROM ${observations} WHERE indicator = 'ghg' AND year = 2023`),
      ],
      ["ground", await ask(`SELECT level, count(*) FROM ${ground} GROUP BY 1 ORDER BY 1`)],
      [
        "type of its geometry",
        (await ask(`SELECT typeof(geometry) FROM ${ground} LIMIT 1`)).replace(
          /^(\w+).*"EPSG","code":(\d+)\}\}'\)$/u,
          "$1, EPSG:$2",
        ),
      ],
    ];
    return [
      "| DuckDB reads | |",
      "|---|---|",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
