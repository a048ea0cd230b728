import { array, assert, integer, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { PolygonSet } from "../../geo/polygon-set";
import { distanceBandWeights, nearestWeights } from "./by-distance";
import { contiguityWeights } from "./contiguity";
import { binaryWeights, rowStandardised, weightOfLink, weightsAmong } from "./derive-weights";
import { bothWays, weightsFromLinks } from "./from-links";
import { islandsOf, siteCount, type SpatialWeights } from "./spatial-weights";

const rowsOf = ({ start, neighbour }: SpatialWeights): readonly (readonly number[])[] =>
  Array.from({ length: start.length - 1 }, (_, site) =>
    Array.from(neighbour.subarray(start[site], start[site + 1])),
  );

/** Unit squares with their lower left corners. */
function makeSquares(corners: readonly (readonly [number, number])[]): PolygonSet {
  return {
    ids: corners.map((corner) => corner.join()),
    coordinates: Float64Array.from(
      corners.flatMap(([x, y]) => [x, y, x + 1, y, x + 1, y + 1, x, y + 1]),
    ),
    ringStart: Uint32Array.from({ length: corners.length + 1 }, (_, ring) => 4 * ring),
    areaStart: Uint32Array.from({ length: corners.length + 1 }, (_, area) => area),
  };
}

const links = array(record({ from: nat(9), to: nat(9), weight: integer({ min: 0, max: 5 }) }), {
  maxLength: 60,
});

test("links are directed, count once with their first weight, and never to oneself", () => {
  const weights = weightsFromLinks(3, [
    { from: 0, to: 1, weight: 2 },
    { from: 0, to: 1, weight: 5 },
    { from: 1, to: 1 },
    { from: 2, to: 0, weight: 0 },
  ]);
  expect(rowsOf(weights)).toEqual([[1], [], []]);
  expect(weightOfLink(weights, 0, 1)).toBe(2);
  expect(weightOfLink(weights, 1, 0)).toBe(0);
  expect(islandsOf(weights)).toEqual([1, 2]);
});

test("a link outside the sites or of no possible weight is refused", () => {
  expect(() => weightsFromLinks(2, [{ from: 0, to: 2 }])).toThrow("site 2 of 2");
  expect(() => weightsFromLinks(2, [{ from: 0, to: 1, weight: -1 }])).toThrow("weight -1");
  expect(() => weightsFromLinks(2, [{ from: 0, to: 1, weight: NaN }])).toThrow("weight NaN");
});

test("rows are ascending and standardised ones add to 1 or are empty", () => {
  assert(
    property(links, (sample) => {
      const weights = rowStandardised(weightsFromLinks(10, sample));
      for (const [site, row] of rowsOf(weights).entries()) {
        expect(row).toEqual(row.toSorted((a, b) => a - b));
        const sum = row.reduce((total, other) => total + weightOfLink(weights, site, other), 0);
        expect(sum).toBeCloseTo(row.length === 0 ? 0 : 1, 12);
      }
    }),
  );
});

test("binary weights keep the links", () => {
  const weights = weightsFromLinks(2, [{ from: 0, to: 1, weight: 7 }]);
  expect(binaryWeights(weights).weight).toEqual(Float64Array.of(1));
});

test("weights among some sites are renumbered in their order", () => {
  const ring = weightsFromLinks(
    4,
    bothWays([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]),
  );
  expect(rowsOf(weightsAmong(ring, [3, 0, 2]))).toEqual([[1, 2], [0], [0]]);
});

test("queen sees corners, rook only edges", () => {
  const squares = makeSquares([
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [5, 5],
  ]);
  expect(rowsOf(contiguityWeights(squares, "queen"))).toEqual([
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 1, 2],
    [],
  ]);
  expect(rowsOf(contiguityWeights(squares, "rook"))).toEqual([[1, 2], [0, 3], [0, 3], [1, 2], []]);
});

test("an area that meets itself is not its own neighbour", () => {
  const squares = makeSquares([
    [0, 0],
    [1, 0],
  ]);
  const one: PolygonSet = { ...squares, ids: ["both"], areaStart: Uint32Array.of(0, 2) };
  expect(islandsOf(contiguityWeights(one, "queen"))).toEqual([0]);
});

test("of equally near places the one of lower index is a neighbour", () => {
  const cross = [
    [0, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const;
  expect(rowsOf(nearestWeights(cross, 2))[0]).toEqual([1, 2]);
  expect(rowsOf(nearestWeights(cross, 9))[0]).toEqual([1, 2, 3]);
  expect(() => nearestWeights(cross, 0)).toThrow("0 is not");
  expect(() => nearestWeights([[NaN, 1]], 1)).toThrow("NaN, 1");
});

test("a site without a place has no neighbours and is none", () => {
  const gap = [[0, 0], null, [5, 0]] as const;
  expect(rowsOf(nearestWeights(gap, 2))).toEqual([[2], [], [0]]);
  expect(rowsOf(distanceBandWeights(gap, 9))).toEqual([[2], [], [0]]);
});

test("a distance band holds places at exactly its distance", () => {
  const line = [
    [0, 0],
    [3, 4],
    [3, 4.001],
  ] as const;
  expect(rowsOf(distanceBandWeights(line, 5))).toEqual([[1], [0, 2], [1]]);
  expect(() => distanceBandWeights(line, 0)).toThrow("distance 0");
});

test("nearest neighbours number k wherever there are enough places", () => {
  const places = array(record({ x: integer(), y: integer() }), { minLength: 6, maxLength: 12 });
  assert(
    property(places, integer({ min: 1, max: 5 }), (sample, k) => {
      const weights = nearestWeights(
        sample.map(({ x, y }) => [x, y] as const),
        k,
      );
      expect(siteCount(weights)).toBe(sample.length);
      expect(rowsOf(weights).every((row) => row.length === k)).toBe(true);
    }),
  );
});
