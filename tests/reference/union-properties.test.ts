import { existsSync, readFileSync } from "node:fs";
import { featureCollection, polygon, union } from "@turf/turf";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { unionAreas } from "../../src/geo/union/union-areas";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
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

const placed = (kinds: readonly (typeof SHAPES)[number][]): fc.Arbitrary<Rings> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      seed: fc.nat(),
      x: fc.integer({ min: -60, max: 60 }),
      y: fc.integer({ min: -60, max: 60 }),
    })
    .map(({ kind, seed, x, y }) => makeShape(kind, seed, x, y));
const shape = placed(SHAPES);
const shapes = fc.array(shape, { minLength: 1, maxLength: 7 });

const everything = prepareAreas(makeSet([[makeRectangle(-500, -500, 1000, 1000)]]));
const quarters = prepareAreas(
  makeSet([
    [makeRectangle(-500, -500, 513, 487)],
    [makeRectangle(13, -500, 487, 487)],
    [makeRectangle(13, -13, 487, 513)],
    [makeRectangle(-500, -13, 513, 513)],
  ]),
);

const unionOf = (footprints: readonly Rings[], areas: PreparedAreas): Float64Array =>
  unionAreas(makeSet(footprints), areas);
const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const areaOf = (rings: Rings): number => prepareAreas(makeSet([rings])).squareMetres[0];

/** Square metres by which two answers may differ for shapes some 100 m wide. */
const TOLERANCE = 1e-8;
/** Metres; ten times Denmark. */
const LARGEST_EXTENT = 1e7;
const CASES = { numRuns: 1000, seed: 20260102 };

describe("union of random footprints", () => {
  test("equals the union that @turf/turf builds on the same plane", () => {
    const single = placed(["star", "comb", "spiral", "hole", "lattice"]);
    fc.assert(
      fc.property(fc.array(single, { minLength: 2, maxLength: 5 }), (list) => {
        const found = unionOf(list, everything)[0];
        expect(Math.abs(found - areaByTurf(list))).toBeLessThan(1e-6);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test("is at most the sum and at least the largest of the overlaps, in every area", () => {
    fc.assert(
      fc.property(shapes, (list) => {
        const footprints = makeSet(list);
        const pairs = overlapAreas(footprints, quarters);
        const covered = unionAreas(footprints, quarters);
        covered.forEach((squareMetres, area) => {
          const parts = pairs.squareMetres.filter((_, i) => pairs.area[i] === area);
          expect(squareMetres).toBeLessThanOrEqual(sumOf(parts) + TOLERANCE);
          expect(squareMetres).toBeGreaterThanOrEqual(Math.max(0, ...parts) - TOLERANCE);
          expect(squareMetres).toBeLessThanOrEqual(quarters.squareMetres[area] + TOLERANCE);
        });
        expect(Math.abs(sumOf(covered) - unionOf(list, everything)[0])).toBeLessThan(TOLERANCE);
      }),
      CASES,
    );
  });

  test("does not change with order, orientation or copies", () => {
    fc.assert(
      fc.property(shapes, fc.nat(), (list, seed) => {
        const plain = unionOf(list, quarters);
        const random = makeRandom(seed);
        const shuffled = list
          .flatMap((rings) => (random() < 0.3 ? [rings, mirrored(rings)] : [rings]))
          .map((rings) => ({ rings: random() < 0.5 ? rings : mirrored(rings), key: random() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ rings }) => rings);
        unionOf(shuffled, quarters).forEach((squareMetres, area) => {
          expect(Math.abs(squareMetres - plain[area])).toBeLessThan(TOLERANCE);
        });
      }),
      CASES,
    );
  });

  test("of one footprint, once or three times, is its overlap", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const [areaA, areaB] = [prepareAreas(makeSet([a])), prepareAreas(makeSet([b]))];
        const overlap = overlapAreas(makeSet([a]), areaB).squareMetres[0] ?? 0;
        expect(Math.abs(unionOf([a], areaB)[0] - overlap)).toBeLessThan(TOLERANCE);
        expect(Math.abs(unionOf([a, a, a], areaB)[0] - overlap)).toBeLessThan(TOLERANCE);
        expect(Math.abs(unionOf([a, a], areaA)[0] - areaA.squareMetres[0])).toBeLessThan(TOLERANCE);
      }),
      CASES,
    );
  });
});

describe("union of rings in rings", () => {
  const outer = makeRectangle(0, 0, 100, 100);
  const hole = makeRectangle(20, 20, 60, 60).toReversed();
  const inHole = makeRectangle(30, 30, 40, 40);

  test("leaves a hole open, and what lies in it counts", () => {
    expect(unionOf([[outer, hole]], everything)[0]).toBeCloseTo(6400, 9);
    expect(unionOf([[outer, hole], [inHole]], everything)[0]).toBeCloseTo(8000, 9);
    expect(unionOf([[outer, hole, inHole]], everything)[0]).toBeCloseTo(8000, 9);
  });

  test("fills a hole to the last bit of its border", () => {
    expect(unionOf([[outer, hole], [hole.toReversed()]], everything)[0]).toBeCloseTo(10_000, 9);
  });

  test("a footprint inside another adds nothing", () => {
    expect(unionOf([[outer], [inHole]], everything)[0]).toBeCloseTo(10_000, 9);
  });
});

describe("degenerate footprints", () => {
  const awkward = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 4 }),
      y: fc.integer({ min: 0, max: 4 }),
      near: fc.constantFrom(0, 0, 0, 1e-9, -1e-9, 1e-12),
      scale: fc.constantFrom(1, 1, 1, 1e6, 1e7),
    }),
    { minLength: 3, maxLength: 12 },
  );
  const footprints = fc.array(
    awkward.map((ring) => [
      ring.map((p): Point => [p.x * p.scale + p.near, p.y * p.scale - p.near]),
    ]),
    { minLength: 1, maxLength: 4 },
  );

  test("never hang, never give NaN and stay within their bounds, once resolved", () => {
    fc.assert(
      fc.property(footprints, footprints, (list, areas) => {
        const set = resolveRings(makeSet(list)).set;
        const prepared = prepareAreas(resolveRings(makeSet(areas)).set);
        const covered = unionAreas(set, prepared);
        const pairs = overlapAreas(set, prepared);
        const extent = Math.max(1, ...set.coordinates, ...makeSet(areas).coordinates);
        expect(covered.every((squareMetres) => squareMetres >= 0 && squareMetres < Infinity)).toBe(
          true,
        );
        if (extent > LARGEST_EXTENT) return;
        // A crossing of nearly parallel edges is placed along them to their rounding over their angle.
        const tolerance = 1e-13 * extent * extent + 1e-6;
        covered.forEach((squareMetres, area) => {
          const parts = pairs.squareMetres.filter((_, i) => pairs.area[i] === area);
          expect(squareMetres).toBeGreaterThanOrEqual(Math.max(0, ...parts) - tolerance);
          expect(squareMetres).toBeLessThanOrEqual(sumOf(parts) + tolerance);
        });
      }),
      CASES,
    );
  });

  test("are refused where a coordinate cannot be placed", () => {
    for (const bad of [NaN, Infinity, -Infinity, 1e300, 4e8]) {
      expect(() => unionAreas(makeSet([[[[0, 0], [bad, 0], [0, 1]]]]), everything)).toThrow(RangeError);
    }
  });

  test("may be none at all", () => {
    expect([...unionOf([], everything)]).toEqual([0]);
    expect([...unionOf([[makeRectangle(0, 0, 1, 1)]], prepareAreas(makeSet([])))]).toEqual([]);
  });
});

const path = new URL("../../data/geography/kommuner.fgb", import.meta.url);

describe.skipIf(!existsSync(path))("exact unions of kommuner", () => {
  test("cover their members wholly and no metre besides", async () => {
    const kommuner = resolveRings(await readPolygonSet(readFileSync(path))).set;
    const prepared = prepareAreas(kommuner);
    const random = makeRandom(5);
    const pick = (): number[] =>
      Array.from({ length: 6 }, () => Math.floor(random() * kommuner.ids.length));
    const groups = Array.from({ length: 12 }, pick);
    const footprints = groups.map((members) =>
      ringsOf(
        resolveRings(makeSet([members.flatMap((area) => ringsOf(kommuner, area))])).set,
        0,
      ),
    );
    const covered = unionAreas(makeSet(footprints), prepared);
    const isMember = new Set(groups.flat());
    const wrong = kommuner.ids.filter(
      (_, area) =>
        Math.abs(covered[area] - (isMember.has(area) ? prepared.squareMetres[area] : 0)) > 1e-3,
    );
    expect(wrong).toEqual([]);
  });
});

function mirrored(rings: Rings): Rings {
  return rings.map((ring) => ring.toReversed());
}

function close(ring: readonly Point[]): number[][] {
  return [...ring, ring[0]].map(([x, y]) => [x, y]);
}

function areaByTurf(list: readonly Rings[]): number {
  const found = union(featureCollection(list.map((rings) => polygon(rings.map(close)))))?.geometry;
  if (!found) return 0;
  const parts = found.type === "Polygon" ? [found.coordinates] : found.coordinates;
  return parts.reduce(
    (sum, rings) =>
      sum +
      areaOf(rings.map((ring) => ring.slice(0, -1).map(([x, y]): Point => [x, y]))),
    0,
  );
}
