import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import { rowStandardised } from "../weights/derive-weights";
import { bothWays, weightsFromLinks } from "../weights/from-links";
import { conditionalCounts, type ConditionalCounts } from "./conditional-counts";
import { runSteps } from "../../domain/steps/run-steps";
import { createSiteDraws, drawSites } from "./site-draws";

function count(...request: Parameters<typeof conditionalCounts>): ConditionalCounts {
  const counts = runSteps(conditionalCounts(...request));
  if (counts === undefined) throw new Error("cancelled without being asked");
  return counts;
}

const SITES = 8;
const links = array(
  record({ from: nat(SITES - 1), to: nat(SITES - 1), weight: constantFrom(1, 1, 1, 2) }),
  { maxLength: 30 },
);
const values = array(integer({ min: -5, max: 5 }), { minLength: SITES, maxLength: SITES });

test("counts are those of every site dealt by hand from the same samples", () => {
  assert(
    property(links, values, nat(999), (sample, given, seed) => {
      const weights = weightsFromLinks(SITES, sample);
      const { start, neighbour, weight } = weights;
      const rows = Array.from({ length: SITES }, (_, site) =>
        Array.from(neighbour.subarray(start[site], start[site + 1])),
      );
      const counts = count(Float64Array.from(given), weights, 50, seed);
      const atLeast = rows.map(() => 0);
      const equal = rows.map(() => 0);
      const most = Math.max(...rows.map((row) => row.length));
      const draws = createSiteDraws(SITES, most === 0 ? 0 : most + 1, seed);
      for (let time = 0; time < 50; time++) {
        drawSites(draws);
        for (const [site, row] of rows.entries()) {
          const others = Array.from(draws.sites.subarray(0, draws.length)).filter(
            (s) => s !== site,
          );
          const lag = (chosen: readonly number[]): number =>
            row.reduce(
              (sum, _, place) => sum + weight[start[site] + place] * given[chosen[place]],
              0,
            );
          const difference = lag(others) - lag(row);
          if (row.length > 0 && difference >= 0) atLeast[site] += 1;
          if (row.length > 0 && difference === 0) equal[site] += 1;
        }
      }
      expect([...counts.atLeast]).toEqual(atLeast);
      expect([...counts.equal]).toEqual(equal);
    }),
  );
});

test("a site with one neighbour meets the exact share of the others", () => {
  const given = Float64Array.of(0.1, 0.7, 0.3, 0.9, 0.5, 0.2);
  const weights = weightsFromLinks(6, [{ from: 0, to: 1 }]);
  const permutations = 40_000;
  const { atLeast, equal } = count(given, weights, permutations, 7);
  // Of the five others, two are at least 0.7 and one is equal to it.
  const error = 4 * Math.sqrt(0.25 / permutations);
  expect(Math.abs(atLeast[0] / permutations - 2 / 5)).toBeLessThan(error);
  expect(Math.abs(equal[0] / permutations - 1 / 5)).toBeLessThan(error);
});

test("the observed neighbours tie in whatever order they are drawn", () => {
  // Every other site is a neighbour, so that each permutation is the observed set in another order.
  const given = Float64Array.from({ length: 9 }, (_, site) => Math.sqrt(site + 2));
  const star = bothWays(Array.from({ length: 8 }, (_, site) => [0, site + 1] as const));
  for (const weights of [weightsFromLinks(9, star), rowStandardised(weightsFromLinks(9, star))]) {
    const { atLeast, equal } = count(given, weights, 500, 1);
    expect([atLeast[0], equal[0]]).toEqual([500, 500]);
  }
});

test("published decimals tie as they are written", () => {
  const given = Float64Array.of(7, 0.1, 0.2, 0.3, 0);
  const weights = weightsFromLinks(5, [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
  ]);
  const { equal } = count(given, weights, 6000, 3);
  // Of the six pairs of others, {0.1, 0.2} and {0.3, 0} add to 0.3.
  expect(Math.abs(equal[0] / 6000 - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 6000));
});

test("one seed gives the same counts, another does not", () => {
  const given = Float64Array.from({ length: 30 }, (_, site) => Math.sin(site * site));
  const ring = bothWays(Array.from({ length: 30 }, (_, site) => [site, (site + 1) % 30] as const));
  const weights = weightsFromLinks(30, ring);
  expect(count(given, weights, 999, 42)).toEqual(count(given, weights, 999, 42));
  expect(count(given, weights, 999, 42)).not.toEqual(count(given, weights, 999, 43));
});

test("progress rises to 1", () => {
  const weights = weightsFromLinks(3, bothWays([[0, 1]]));
  const seen: number[] = [];
  const given = Float64Array.of(1, 2, 3);
  runSteps(conditionalCounts(given, weights, 2000, 1), (done) => seen.push(done));
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
});

test.each([0, 1.5, NaN])("%d permutations are refused", (permutations) => {
  const weights = weightsFromLinks(2, bothWays([[0, 1]]));
  expect(() => count(Float64Array.of(1, 2), weights, permutations, 1)).toThrow(
    `${permutations} is`,
  );
});
