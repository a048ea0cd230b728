import { featureCollection, intersect, multiPolygon } from "@turf/turf";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { bilinearOverlap } from "./bilinear-overlap";
import {
  makeRandom,
  makeRectangle,
  makeSet,
  makeShape,
  type Point,
  type Rings,
  ringsOf,
  SHAPES,
} from "./make-polygons";

const CASES = { numRuns: 1000, seed: 20260101 };

const shape = fc
  .record({
    kind: fc.constantFrom(...SHAPES),
    seed: fc.nat(),
    x: fc.integer({ min: -60, max: 60 }),
    y: fc.integer({ min: -60, max: 60 }),
  })
  .map(({ kind, seed, x, y }) => makeShape(kind, seed, x, y));

const overlapOf = (a: PolygonSet, b: PolygonSet): number =>
  overlapAreas(a, prepareAreas(b)).squareMetres[0] ?? 0;
const common = (a: Rings, b: Rings): number => overlapOf(makeSet([a]), makeSet([b]));
const areaOf = (rings: Rings): number => prepareAreas(makeSet([rings])).squareMetres[0];

const turned = (rings: Rings, by: number): Rings =>
  rings.map((ring) => [...ring.slice(by % ring.length), ...ring.slice(0, by % ring.length)]);
const mirrored = (rings: Rings): Rings => rings.map((ring) => ring.toReversed());
const moved = (rings: Rings): Rings =>
  rings.map((ring) => ring.map(([x, y]): Point => [x + 4_321_000, y + 3_210_000]));
const close = (ring: readonly Point[]): number[][] => [...ring, ring[0]].map(([x, y]) => [x, y]);
/** A ring with a hole, then islands. */
const toFeature = (rings: Rings) =>
  multiPolygon([
    rings.slice(0, 2).map(close),
    ...rings.slice(2).map((ring) => [close(ring)]),
  ]);
/** Of a closed ring, counter-clockwise positive: turf gives holes clockwise. */
const signedArea = (ring: readonly (readonly number[])[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]) / 2, 0);

/** Square metres by which two answers may differ for shapes some 100 m wide. */
const TOLERANCE = 1e-9;

describe("overlap of random areas", () => {
  test("equals the predicate-free double sum over edges", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(Math.abs(common(a, b) - bilinearOverlap(a, b))).toBeLessThan(TOLERANCE);
      }),
      CASES,
    );
  });

  test("does not depend on which of the two is prepared, and exceeds neither", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const [ab, ba] = [common(a, b), common(b, a)];
        expect(Math.abs(ab - ba)).toBeLessThan(TOLERANCE);
        expect(ab).toBeLessThanOrEqual(Math.min(areaOf(a), areaOf(b)) + TOLERANCE);
      }),
      CASES,
    );
  });

  test("of an area with itself is the area", () => {
    fc.assert(
      fc.property(shape, (a) => {
        expect(Math.abs(common(a, a) - areaOf(a))).toBeLessThan(TOLERANCE);
      }),
      CASES,
    );
  });

  test("adds up over a partition of the plane to the whole", () => {
    fc.assert(
      fc.property(shape, fc.nat(), (a, seed) => {
        const random = makeRandom(seed);
        const [x, y] = [-20 + 40 * random(), Math.round(-20 + 40 * random())];
        const quarters = [
          makeRectangle(-400, -400, 400 + x, 400 + y),
          makeRectangle(x, -400, 400 - x, 400 + y),
          makeRectangle(x, y, 400 - x, 400 - y),
          makeRectangle(-400, y, 400 + x, 400 - y),
        ];
        const pairs = overlapAreas(makeSet([a]), prepareAreas(makeSet(quarters.map((q) => [q]))));
        const sum = pairs.squareMetres.reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - areaOf(a))).toBeLessThan(TOLERANCE);
      }),
      CASES,
    );
  });

  test("does not change with start vertex, orientation or place", () => {
    fc.assert(
      fc.property(shape, shape, fc.nat({ max: 30 }), (a, b, by) => {
        const plain = common(a, b);
        expect(Math.abs(common(turned(a, by), turned(b, by + 3)) - plain)).toBeLessThan(TOLERANCE);
        expect(Math.abs(common(mirrored(a), b) - plain)).toBeLessThan(TOLERANCE);
        expect(Math.abs(common(a, mirrored(b)) - plain)).toBeLessThan(TOLERANCE);
        // Moving rounds the vertices to about 5e-10 m.
        expect(Math.abs(common(moved(a), moved(b)) - plain)).toBeLessThan(1e-5);
      }),
      CASES,
    );
  });

  test("equals @turf/turf on the same plane", () => {
    const kinds = ["star", "comb", "spiral", "hole", "nested"] as const;
    const simple = fc
      .record({ kind: fc.constantFrom(...kinds), seed: fc.nat() })
      .map(({ kind, seed }) => makeShape(kind, seed, seed % 50, seed % 37, 0.1));
    fc.assert(
      fc.property(simple, simple, (a, b) => {
        const found = intersect(featureCollection([toFeature(a), toFeature(b)]))?.geometry;
        const parts = !found ? [] : found.type === "Polygon" ? [found.coordinates] : found.coordinates;
        const expected = parts.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
        expect(Math.abs(common(a, b) - expected)).toBeLessThan(1e-6);
      }),
      CASES,
    );
  });
});

describe("areas that overlap each other", () => {
  test("each keep their own overlap", () => {
    fc.assert(
      fc.property(fc.array(shape, { minLength: 2, maxLength: 6 }), shape, (areas, footprint) => {
        const prepared = prepareAreas(makeSet(areas));
        const pairs = overlapAreas(makeSet([footprint]), prepared);
        const found = new Map(Array.from(pairs.area, (area, i) => [area, pairs.squareMetres[i]]));
        areas.forEach((area, i) => {
          const expected = bilinearOverlap(footprint, area);
          expect(Math.abs((found.get(i) ?? 0) - expected)).toBeLessThan(TOLERANCE);
        });
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});

describe("degenerate input", () => {
  const awkward = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 4 }),
      y: fc.integer({ min: 0, max: 4 }),
      near: fc.constantFrom(0, 0, 0, 1e-9, -1e-9, 1e-12),
      scale: fc.constantFrom(1, 1, 1, 1e6, 1e7),
    }),
    { minLength: 3, maxLength: 14 },
  );
  const rings = fc
    .array(awkward, { minLength: 1, maxLength: 3 })
    .map((list) =>
      list.map((ring) => ring.map((p): Point => [p.x * p.scale + p.near, p.y * p.scale - p.near])),
    );

  test("never hangs and never gives NaN, once resolved", () => {
    fc.assert(
      fc.property(rings, rings, (a, b) => {
        const [first, second] = [resolveRings(makeSet([a])).set, resolveRings(makeSet([b])).set];
        const [areaA, areaB] = [prepareAreas(first), prepareAreas(second)];
        const overlap = overlapAreas(first, areaB).squareMetres[0] ?? 0;
        const extent = Math.max(...first.coordinates, ...second.coordinates) + 1;
        // A crossing is placed to a few 1e-16 of the extent along edges as long as that.
        const tolerance = 4e-15 * extent * extent + 1e-6;
        const most = Math.min(areaA.squareMetres[0], areaB.squareMetres[0]);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(most + tolerance);
        // A simple ring keeps its orientation, and the double sum its sign.
        const expected = Math.abs(bilinearOverlap(ringsOf(first, 0), ringsOf(second, 0)));
        expect(Math.abs(overlap - expected)).toBeLessThanOrEqual(tolerance);
      }),
      CASES,
    );
  });

  test("is refused where a coordinate cannot be placed", () => {
    for (const bad of [NaN, Infinity, -Infinity, 1e300, 4e8]) {
      const set = makeSet([[[[0, 0], [bad, 0], [0, 1]]]]);
      expect(() => prepareAreas(set)).toThrow(RangeError);
    }
  });
});
