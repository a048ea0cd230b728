import { describe, expect, test } from "vitest";
import type { RasterGrid } from "../../src/geo/zonal/raster-grid";
import { linesOfRings } from "../../src/geo/zonal/boundary-lines";
import { ZonalScan } from "../../src/geo/zonal/zonal-scan";
import { hasReference, readReference, readReferenceMunicipalities } from "./shared-reference";

interface ZonalReference {
  readonly units: Readonly<
    Record<
      string,
      {
        readonly exact_count: number;
        readonly exact_sum: number;
        readonly exactextract_count: number;
        readonly exactextract_min: number;
        readonly exactextract_max: number;
      }
    >
  >;
}

const GRID: RasterGrid = {
  columns: 4520,
  rows: 3560,
  left: 4_199_000,
  top: 3_851_000,
  cellWidth: 100,
  cellHeight: 100,
};
const NODATA = -1;

/** The reference's value formula. */
function fillRow(row: number, values: Float32Array): void {
  for (let column = 0; column < values.length; column++) {
    let h = (Math.imul(column, 374761393) + Math.imul(row, 668265263)) >>> 0;
    h = Math.imul(h ^ (h >>> 13), 1274126177) >>> 0;
    h = (h ^ (h >>> 16)) >>> 0;
    values[column] = h % 97 === 0 ? NODATA : (h % 10007) / 16;
  }
}

describe.skipIf(!hasReference)("the reference raster (needs ../shared/reference)", () => {
  test("gives the exact counts and sums to 1e-11, and exactextract's extremes", () => {
    const set = readReferenceMunicipalities();
    const { units } = readReference("zonal_reference.json") as ZonalReference;
    const scan = new ZonalScan(linesOfRings(set, GRID), { ...GRID, extremes: true });
    const values = new Float32Array(GRID.columns);
    for (let row = 0; row < GRID.rows; row++) {
      fillRow(row, values);
      scan.addRow(values, 0, NODATA);
    }
    const { sums, extremes } = scan;
    const wrong = Object.entries(units).filter(([code, unit]) => {
      const area = set.ids.indexOf(code);
      return (
        Math.abs(sums.count[area] / unit.exact_count - 1) > 1e-11 ||
        Math.abs(sums.sum[area] / unit.exact_sum - 1) > 1e-11 ||
        Math.abs(sums.count[area] / unit.exactextract_count - 1) > 1e-8 ||
        extremes?.least[area] !== unit.exactextract_min ||
        extremes?.greatest[area] !== unit.exactextract_max
      );
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(units).length).toBeGreaterThan(20);
  });
});
