import type { ManifestFile } from "../../src/domain/package/data-package";
import { type PackageTables, tableOf } from "../../src/sources/tables/check-package";
import { newestRows } from "../../src/sources/tables/check/observations";
import { cell, numberCell } from "../../src/sources/tables/table-row";
import type { CompiledPackage } from "./compile";

/** What the first map waits for, and how much that may be (bytes, gzip). */
const FIRST_MAP: ReadonlySet<ManifestFile> = new Set(["core", "observations", "topology"]);
export const FIRST_MAP_LIMIT = 200_000;
const TONNES_PER_MEGATONNE = 1e6;

export const firstMapBytes = (compiled: CompiledPackage): number =>
  compiled.files
    .filter(({ role }) => FIRST_MAP.has(role))
    .reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function emissionLines(tables: PackageTables): readonly string[] {
  const sums = new Map<string, { tonnes: number; missing: number }>();
  for (const row of newestRows(tableOf(tables, "observations"))) {
    if (cell(row, "indicator") !== "ghg") continue;
    const sum = sums.get(cell(row, "year")) ?? { tonnes: 0, missing: 0 };
    const value = numberCell(row, "value");
    if (value === null) sum.missing += 1;
    else sum.tonnes += value;
    sums.set(cell(row, "year"), sum);
  }
  return [...sums]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([year, { tonnes, missing }]) => {
      const lacking = missing === 0 ? "" : `, ${missing} kommuner missing`;
      return `  ghg ${year}: ${(tonnes / TONNES_PER_MEGATONNE).toFixed(2)} Mt${lacking}`;
    });
}

/** What was compiled, in lines for a person. */
export function reportOf(tables: PackageTables, compiled: CompiledPackage): string {
  const width = Math.max(...compiled.files.map(({ path }) => path.length));
  const files = compiled.files.map(
    ({ path, bytes, gzipBytes }) =>
      `  ${path.padEnd(width)}  ${kilobytes(bytes.byteLength)}, ${kilobytes(gzipBytes)} gzip`,
  );
  return [
    `Data version ${compiled.manifest.version}, newest source ${compiled.manifest.dataDate}`,
    ...files,
    `  before the first map: ${kilobytes(firstMapBytes(compiled))} gzip of ${kilobytes(FIRST_MAP_LIMIT)}`,
    ...emissionLines(tables),
    "",
  ].join("\n");
}
