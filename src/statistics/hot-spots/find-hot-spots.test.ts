import { assert, double, integer, array, property } from "fast-check";
import { expect, test } from "vitest";
import { runSteps } from "../../domain/steps/run-steps";
import { bothWays, weightsFromLinks } from "../weights/from-links";
import type { SpatialWeights } from "../weights/spatial-weights";
import { findHotSpots, type HotSpotRequest } from "./find-hot-spots";
import type { HotSpotResult } from "./hot-spot-result";

/** A grid of sites where each has those beside, above and below it for neighbours. */
function makeGrid(side: number): SpatialWeights {
  const sites = Array.from({ length: side * side }, (_, site) => site);
  const across = sites
    .filter((site) => site % side < side - 1)
    .map((site) => [site, site + 1] as const);
  const up = sites.slice(side).map((site) => [site - side, site] as const);
  return weightsFromLinks(sites.length, bothWays([...across, ...up]));
}

function analyse(request: Partial<HotSpotRequest> & Pick<HotSpotRequest, "values">): HotSpotResult {
  const result = runSteps(
    findHotSpots({
      weights: request.weights ?? makeGrid(Math.sqrt(request.values.length)),
      statistic: "gi",
      permutations: 999,
      seed: 42,
      adjust: false,
      ...request,
    }),
  );
  if (result === undefined) throw new Error("cancelled without being asked");
  return result;
}

const interesting = ({ local }: HotSpotResult): number =>
  local.filter((site) => site.class !== "not-interesting").length;

/** High in one corner, low in the other, random between. */
const makeSlope = (): Float64Array =>
  Float64Array.from({ length: 64 }, (_, site) => {
    const [x, y] = [site % 8, Math.floor(site / 8)];
    return (x + y - 7) ** 3 + 3 * Math.sin(37 * site);
  });

test("high corners are hot, low ones cold, the middle neither", () => {
  const { local } = analyse({ values: makeSlope() });
  expect([local[0]?.class, local[63]?.class]).toEqual(["cold-99", "hot-99"]);
  expect(local[28]?.class).toBe("not-interesting");
});

test("local Moran names the quadrants, an outlier among them", () => {
  const values = makeSlope();
  values[9] = 250;
  const { local } = analyse({ values, statistic: "moran" });
  expect([local[9]?.class, local[63]?.class]).toEqual(["high-low", "high-high"]);
  expect(local[0]?.class).not.toBe("high-high");
});

test("a site without a value is missing, and its links with it", () => {
  const values = Float64Array.of(5, 1, 2, NaN);
  const weights = weightsFromLinks(
    4,
    bothWays([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  );
  const whole = analyse({ values, weights });
  const part = analyse({
    values: values.slice(0, 3),
    weights: weightsFromLinks(
      3,
      bothWays([
        [0, 1],
        [1, 2],
      ]),
    ),
  });
  expect([whole.n, whole.islands]).toEqual([3, 0]);
  expect(whole.local.slice(0, 3)).toEqual(part.local);
  expect(whole.local[3]).toEqual({
    statistic: null,
    z: null,
    p: null,
    adjusted: null,
    class: "missing",
  });
});

test("an island has a statistic, no z and no p, and counts in I", () => {
  const values = Float64Array.of(1, 2, 3, 4, 9);
  const weights = weightsFromLinks(
    5,
    bothWays([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  );
  const gi = analyse({ values, weights, adjust: true });
  expect([gi.islands, gi.local[4]]).toEqual([
    1,
    { statistic: 9 / 19, z: null, p: null, adjusted: null, class: "island" },
  ]);
  expect(analyse({ values, weights, statistic: "moran" }).local[4]?.statistic).toBe(0);
  // By hand: mean 3.8; z −2.8, −1.8, −0.8, 0.2, 5.2; Σz² = 38.8; lags −1.8, −1.8, −0.8, −0.8;
  // Σ z·lag = 5.04 + 3.24 + 0.64 − 0.16 = 8.76; I = (5/4)·8.76/38.8.
  expect(gi.global.statistic).toBeCloseTo((1.25 * 8.76) / 38.8, 12);
});

test("the p of I meets that of all orders of the values", () => {
  // A path of four with values 1, 2, 3, 9: all 24 orders are enumerated.
  const values = [1, 2, 3, 9];
  const weights = weightsFromLinks(
    4,
    bothWays([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  );
  const deviations = values.map((value) => value - 3.75);
  const sum = (order: readonly number[]): number => {
    const [a, b, c, d] = order.map((site) => deviations[site] ?? NaN) as [
      number,
      number,
      number,
      number,
    ];
    return 1.5 * a * b + b * c + 1.5 * c * d;
  };
  const orders = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].flatMap((b) =>
      [0, 1, 2, 3]
        .map((c) => [a, b, c, 6 - a - b - c])
        .filter((order) => new Set(order).size === 4),
    ),
  );
  expect(orders).toHaveLength(24);
  const larger = orders.filter((order) => sum(order) >= sum([0, 1, 2, 3]) - 1e-9).length / 24;
  const permutations = 20_000;
  const { p } = analyse({ values: Float64Array.from(values), weights, permutations }).global;
  const exact = Math.min(larger, 1 - larger);
  expect(Math.abs((p ?? NaN) - exact)).toBeLessThan(4 * Math.sqrt(0.25 / permutations));
});

test("equal values have no statistic, no p and nothing interesting", () => {
  for (const statistic of ["gi", "moran"] as const) {
    const { global, local } = analyse({ values: new Float64Array(9).fill(0.1), statistic });
    expect([global.statistic, global.z, global.p]).toEqual([null, null, null]);
    expect(new Set(local.map((site) => `${site.p} ${site.class}`))).toEqual(
      new Set(["null not-interesting"]),
    );
  }
});

test("many equal values make no cold spot out of ties", () => {
  const values = new Float64Array(100);
  for (const site of [3, 4, 14, 77]) values[site] = 1;
  const { local } = analyse({ values });
  const cold = local.filter((site) => site.class.startsWith("cold"));
  expect(local[50]?.p).toBe(1 / 1000);
  expect(cold).toEqual([]);
  expect(local[4]?.class).toBe("hot-99");
});

test("adjustment decides the class and is never below p", () => {
  const { local } = analyse({ values: makeSlope(), adjust: true });
  for (const { p, adjusted } of local) expect(adjusted).toBeGreaterThanOrEqual(p ?? NaN);
  const plain = analyse({ values: makeSlope() });
  expect(interesting({ ...plain, local })).toBeLessThan(interesting(plain));
});

test("the same request gives the same bytes, also in another unit", () => {
  const values = makeSlope();
  const text = JSON.stringify(analyse({ values, statistic: "moran" }));
  expect(JSON.stringify(analyse({ values, statistic: "moran" }))).toBe(text);
  const other = analyse({ values: values.map((value) => value * 1024), statistic: "moran" });
  expect(JSON.stringify(other)).toBe(text);
});

test("no values, however wild, give anything that is not a number or null", () => {
  const wild = double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
  assert(
    property(
      array(wild, { minLength: 9, maxLength: 9 }),
      integer({ min: 0, max: 1 }),
      (given, kind) => {
        const statistic = kind === 0 ? "gi" : "moran";
        const { local, global } = analyse({
          values: Float64Array.from(given),
          statistic,
          permutations: 20,
        });
        for (const { statistic: own, z, p } of local) {
          for (const number of [own, z, p])
            expect(number === null || Number.isFinite(number)).toBe(true);
          expect(p === null || (p > 0 && p <= 11 / 21)).toBe(true);
        }
        expect(global.p === null || global.p > 0).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("values and weights of different length are refused", () => {
  expect(() => analyse({ values: Float64Array.of(1, 2), weights: makeGrid(2) })).toThrow(
    "2 values for 4",
  );
});

test("a low site's own draw ties on its side, by hand", () => {
  // Site 0 is below the mean with neighbour 2; of the others 1, 2, 3, 4, 9 two are no higher than 2.
  const values = Float64Array.of(0, 2, 1, 3, 4, 9);
  const weights = weightsFromLinks(6, [{ from: 0, to: 1 }]);
  const permutations = 20_000;
  const { local } = analyse({ values, weights, statistic: "moran", permutations });
  const error = 4 * Math.sqrt(0.24 / permutations);
  expect(Math.abs((local[0]?.p ?? NaN) - 2 / 5)).toBeLessThan(error);
});
