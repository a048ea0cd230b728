import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  makeRandom,
  makeRectangle,
  makeSet,
  makeShape,
  type Point,
  type Rings,
} from "../../../tests/reference/make-polygons";
import { prepareAreas } from "../overlap/prepare-areas";
import { resolveRings } from "./resolve-rings";

const resolvedArea = (rings: Rings): number =>
  prepareAreas(resolveRings(makeSet([rings])).set).squareMetres[0];

describe("rings that are not simple", () => {
  test.each<[string, Rings, number]>([
    [
      "a bow-tie counts both wings",
      [
        [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
        ],
      ],
      2,
    ],
    [
      "a bow-tie that crosses in a vertex counts both wings",
      [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [2, 0],
          [1, 1],
          [0, 2],
        ],
      ],
      2,
    ],
    ["a part given twice counts once", [makeRectangle(0, 0, 3, 3), makeRectangle(0, 0, 3, 3)], 9],
    ["a shell in a shell counts once", [makeRectangle(0, 0, 4, 4), makeRectangle(1, 1, 2, 2)], 16],
    [
      "overlapping parts count the common ground once",
      [makeRectangle(0, 0, 2, 2), makeRectangle(1, 1, 2, 2)],
      7,
    ],
    [
      "a part of opposite orientation beside another counts too",
      [makeRectangle(0, 0, 1, 1), makeRectangle(5, 5, 1, 1).toReversed()],
      2,
    ],
    [
      "an edge run forth and back bounds nothing",
      [
        [
          [0, 0],
          [2, 0],
          [2, 1],
          [5, 1],
          [2, 1],
          [2, 2],
          [0, 2],
        ],
      ],
      4,
    ],
  ])("%s", (_, rings, squareMetres) => {
    expect(resolvedArea(rings)).toBeCloseTo(squareMetres, 12);
  });

  test("cover the points they wind around, whatever the mess", () => {
    const messy = fc.tuple(fc.integer({ min: 3, max: 25 }), fc.nat());
    fc.assert(
      fc.property(messy, ([count, seed]) => {
        const random = makeRandom(seed);
        const ring = Array.from({ length: count }, (): Point => [random(), random()]);
        const { set } = resolveRings(makeSet([[ring]]));
        const rings = ringsOfFirst(set.coordinates, set.ringStart);
        for (let i = 0; i < 50; i++) {
          const [x, y] = [random(), random()];
          const winding = windingOf(rings, x, y);
          expect(winding).toBe(windingOf([ring], x, y) === 0 ? 0 : 1);
        }
        expect(resolveRings(set).resolved).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe("rings that are simple", () => {
  test("are kept bit for bit, also with holes that touch their shell in a vertex", () => {
    const shell = makeRectangle(0, 0, 4, 4);
    const hole: Point[] = [
      [0, 0],
      [1, 2],
      [2, 1],
    ];
    const set = makeSet([[shell, hole], makeShape("nested", 4), makeShape("spiral", 5)]);
    const outcome = resolveRings(set);
    expect(outcome.set).toBe(set);
    expect(outcome.resolved).toEqual([]);
  });

  test("stay as they are beside an area that is resolved", () => {
    const bowTie: Point[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ];
    const set = makeSet([makeShape("star", 1), [bowTie], makeShape("hole", 2)]);
    const outcome = resolveRings(set);
    expect(outcome.resolved).toEqual([1]);
    const end = 2 * set.ringStart[1];
    expect(outcome.set.coordinates.subarray(0, end)).toEqual(set.coordinates.subarray(0, end));
    expect(outcome.set.areaStart.length).toBe(4);
  });
});

test("a ring with thousands of crossings is resolved", () => {
  const count = 201;
  const star = Array.from({ length: count }, (_, i): Point => {
    const angle = (i * 90 * 2 * Math.PI) / count;
    return [1e4 * Math.cos(angle), 1e4 * Math.sin(angle)];
  });
  const area = resolvedArea([star]);
  expect(area).toBeGreaterThan(0);
  expect(area).toBeLessThan(Math.PI * 1e8);
});

function ringsOfFirst(coordinates: Float64Array, ringStart: Uint32Array): Point[][] {
  return Array.from({ length: ringStart.length - 1 }, (_, ring) =>
    Array.from({ length: ringStart[ring + 1] - ringStart[ring] }, (__, i): Point => [
      coordinates[2 * (ringStart[ring] + i)],
      coordinates[2 * (ringStart[ring] + i) + 1],
    ]),
  );
}

function windingOf(rings: Rings, x: number, y: number): number {
  let winding = 0;
  for (const ring of rings) {
    ring.forEach(([px, py], i) => {
      const [qx, qy] = ring[(i + 1) % ring.length];
      if (py < y === qy < y) return;
      const left = (qx - px) * (y - py) - (qy - py) * (x - px);
      if (py < y && left > 0) winding++;
      else if (py >= y && left < 0) winding--;
    });
  }
  return winding;
}
