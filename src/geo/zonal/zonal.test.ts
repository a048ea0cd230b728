import { assert, constantFrom, integer, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { bilinearOverlap } from "../../../tests/reference/bilinear-overlap";
import {
  makeRandom,
  makeRectangle,
  makeSet,
  makeShape,
  type Rings,
} from "../../../tests/reference/make-polygons";
import type { RasterGrid } from "./raster-grid";
import { prepareAreas } from "../overlap/prepare-areas";
import { linesOfArcs, linesOfRings } from "./boundary-lines";
import { RasterTable } from "./raster-table";
import { ZonalScan } from "./zonal-scan";

const NODATA = -9999;
const grid: RasterGrid = {
  columns: 12,
  rows: 9,
  left: -60,
  top: 45,
  cellWidth: 10,
  cellHeight: 10,
};

const makeValues = (seed: number): Float32Array => {
  const random = makeRandom(seed);
  return Float32Array.from({ length: grid.columns * grid.rows }, () => {
    const draw = random();
    return draw < 0.1 ? NODATA : draw < 0.15 ? NaN : Math.round(1000 * random()) / 8;
  });
};

function computeZonal(areas: readonly Rings[], values: Float32Array) {
  const scan = new ZonalScan(linesOfRings(makeSet(areas), grid), { ...grid, extremes: true });
  for (let row = 0; row < grid.rows; row++) scan.addRow(values, row * grid.columns, NODATA);
  const { sums, extremes } = scan;
  if (extremes === undefined) throw new Error("extremes were asked for");
  return { sums, extremes };
}

/** Cell by cell, with the area of each cut computed by the double sum over edges. */
function expectZonal(area: Rings, values: Float32Array) {
  const expected = { sum: 0, count: 0, least: Infinity, greatest: -Infinity };
  values.forEach((value, i) => {
    if (value === NODATA || Number.isNaN(value)) return;
    const x = grid.left + 10 * (i % grid.columns);
    const y = grid.top - 10 * (Math.floor(i / grid.columns) + 1);
    const coverage = bilinearOverlap(area, [makeRectangle(x, y, 10, 10)]) / 100;
    expected.sum += coverage * value;
    expected.count += coverage;
    if (coverage < 1e-9) return;
    expected.least = Math.min(expected.least, value);
    expected.greatest = Math.max(expected.greatest, value);
  });
  return expected;
}

describe("zonal statistics by exact coverage", () => {
  test("equal the cell by cell computation, also across the raster's edges", () => {
    const kinds = constantFrom("star", "comb", "spiral", "hole", "nested", "lattice");
    const shift = integer({ min: -70, max: 70 });
    assert(
      property(kinds, nat(), shift, shift, (kind, seed, x, y) => {
        const area = makeShape(kind, seed, x, y);
        const values = makeValues(seed);
        const { sums, extremes } = computeZonal([area], values);
        const expected = expectZonal(area, values);
        expect(Math.abs(sums.sum[0] - expected.sum)).toBeLessThan(1e-9);
        expect(Math.abs(sums.count[0] - expected.count)).toBeLessThan(1e-11);
        expect(extremes.least[0]).toBe(expected.least);
        expect(extremes.greatest[0]).toBe(expected.greatest);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test("are the same from a kept table, ring by ring or with shared borders once", () => {
    const kinds = constantFrom("star", "comb", "spiral", "hole", "nested", "lattice");
    const shift = integer({ min: -70, max: 70 });
    // Two blocks of columns, the second a narrow one.
    const wide = { ...grid, columns: 19, cellWidth: 6.5 };
    const values = Float64Array.from({ length: 19 * grid.rows }, (_, i) =>
      i % 11 === 0 ? NODATA : i % 13 === 0 ? NaN : Math.sin(i),
    );
    const table = new RasterTable(wide, NODATA, true);
    for (let row = 0; row < wide.rows; row++) table.addRow(values, row * 19);
    assert(
      property(kinds, nat(), shift, shift, (kind, seed, x, y) => {
        const set = makeSet([makeShape(kind, seed, x, y), [makeRectangle(x, y, 40, 30)]]);
        const scan = new ZonalScan(linesOfRings(set, wide), { ...wide, extremes: false });
        for (let row = 0; row < wide.rows; row++) scan.addRow(values, row * 19, NODATA);
        const lines = [linesOfRings(set, wide), linesOfArcs(prepareAreas(set), wide)];
        for (const { sum, count } of lines.map((line) => table.sumsOver(line))) {
          for (const area of [0, 1]) {
            expect(Math.abs(sum[area] - scan.sums.sum[area])).toBeLessThan(1e-10);
            expect(Math.abs(count[area] - scan.sums.count[area])).toBeLessThan(1e-10);
          }
        }
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  test("of a partition add up to the raster's own sum", () => {
    const values = makeValues(1);
    const cuts = [-30, 3.3, 41];
    const strips = [-60, ...cuts].map((from, i): Rings => {
      const to = cuts[i] ?? 60;
      return [makeRectangle(from, -45, to - from, 90)];
    });
    const { sums } = computeZonal(strips, values);
    const whole = values.filter((value) => value !== NODATA && !Number.isNaN(value));
    const sum = sums.sum.subarray(0, 4).reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(
      whole.reduce((total, value) => total + value, 0),
      9,
    );
    expect(sums.count.subarray(0, 4).reduce((total, part) => total + part, 0)).toBeCloseTo(
      whole.length,
      11,
    );
  });

  test("see no value where all cells are without data", () => {
    const values = new Float32Array(grid.columns * grid.rows).fill(NODATA);
    const { sums, extremes } = computeZonal([makeShape("star", 1)], values);
    expect([sums.sum[0], sums.count[0], extremes.least[0]]).toEqual([0, 0, Infinity]);
  });
});
