import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { ckmeansLimits } from "./ckmeans";

function cost(sorted: readonly number[], limits: readonly number[]): number {
  const classes = [-Infinity, ...limits].map((low, index) =>
    sorted.filter((value) => value >= low && value < (limits[index] ?? Infinity)),
  );
  return classes.reduce((total, members) => {
    const mean = members.reduce((a, b) => a + b, 0) / Math.max(1, members.length);
    return total + members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, 0);
}

/** Cost of the best of all partitions of the distinct values. */
function bruteCost(sorted: readonly number[], count: number): number {
  const distinct = [...new Set(sorted)];
  const pick = (from: number, left: number, limits: readonly number[]): number => {
    let best = cost(sorted, limits);
    if (left === 0) return best;
    for (let next = from; next < distinct.length; next++) {
      best = Math.min(best, pick(next + 1, left - 1, [...limits, distinct[next] ?? 0]));
    }
    return best;
  };
  return pick(1, count - 1, []);
}

test("no partition is better than that of ckmeans", () => {
  assert(
    property(
      array(integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 10 }),
      integer({ min: 1, max: 5 }),
      (sample, count) => {
        const sorted = sample.toSorted((a, b) => a - b);
        const limits = ckmeansLimits(Float64Array.from(sorted), count);
        expect(limits).toHaveLength(Math.min(count, new Set(sorted).size) - 1);
        expect(cost(sorted, limits)).toBeCloseTo(bruteCost(sorted, count), 9);
      },
    ),
    { numRuns: 200 },
  );
});

test("limits are the lowest values of the upper classes", () => {
  expect(ckmeansLimits(Float64Array.of(1, 2, 2, 10, 11, 100), 3)).toEqual([10, 100]);
});

test("a large offset does not blur the classes", () => {
  const offset = 1e12;
  const sorted = [0, 1, 2, 10, 11, 12, 50, 51].map((value) => value + offset);
  expect(ckmeansLimits(Float64Array.from(sorted), 3)).toEqual([offset + 10, offset + 50]);
});

test("the largest doubles do not overflow", () => {
  expect(ckmeansLimits(Float64Array.of(-1.7e308, -1.6e308, 1.6e308, 1.7e308), 2)).toEqual([
    1.6e308,
  ]);
});
