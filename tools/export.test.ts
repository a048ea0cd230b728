import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterEach, expect, test } from "vitest";
import { InputError } from "./command";
import { run } from "./export";

const folder = mkdtempSync(join(tmpdir(), "klimakort-export-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function runExport(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await run([...argv, "--data", "data"], {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

const bufferOf = (name: string): ArrayBuffer => {
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};

test("Parquet holds every table; codes stay text, an empty cell stays empty, the ground says where it lies", async () => {
  expect((await runExport("parquet", "--out", folder)).code).toBe(0);
  expect(readdirSync(folder)).toContain("observations.parquet");
  const rows = await parquetReadObjects({ file: bufferOf("observations.parquet") });
  const lines = ["action", "adaptation", "base", "emissions", "energy", "land"].map(
    (name) => readFileSync(`data/observations/${name}.csv`, "utf8").trim().split("\n").length - 1,
  );
  expect(rows.length).toBe(lines.reduce((sum, count) => sum + count));
  expect(rows).toContainEqual(
    expect.objectContaining({ area: "0101", indicator: "ghg", year: 2018, value: 1_701_882.1 }),
  );
  expect(rows.some(({ value, flag }) => value === null && flag !== null)).toBe(true);

  const ground = bufferOf("ground.parquet");
  const metadata = parquetMetadata(ground);
  const geo = metadata.key_value_metadata?.find(({ key }) => key === "geo")?.value ?? "";
  expect(JSON.parse(geo)).toMatchObject({
    version: "1.1.0",
    primary_column: "geometry",
    columns: { geometry: { encoding: "WKB", crs: { id: { authority: "EPSG", code: 3035 } } } },
  });
  expect(Number(metadata.num_rows)).toBe(98 + 23);
});

test("the script for PostGIS creates every table and closes what it opens", async () => {
  const { stdout } = await runExport("postgis");
  expect(stdout.match(/^COPY /gmu)?.length).toBe(stdout.match(/^\\\.$/gmu)?.length);
  expect(stdout).toContain("CREATE VIEW footprint_sum");
  expect(stdout.trimEnd().endsWith("COMMIT;")).toBe(true);
});

test("an unknown format or a missing folder is one sentence", async () => {
  await expect(runExport("csv")).rejects.toThrow(
    new InputError('"csv" is no format; formats are postgis and parquet.'),
  );
  await expect(runExport("parquet")).rejects.toThrow(/--out is missing/u);
});
