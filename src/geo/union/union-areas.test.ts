import { array, assert, constantFrom, integer, nat, property, record, tuple } from "fast-check";
import { expect, test } from "vitest";
import {
  makeRectangle,
  makeSet,
  makeShape,
  type Rings,
  SHAPES,
} from "../../../tests/reference/make-polygons";
import { overlapAreas } from "../overlap/overlap-areas";
import { prepareAreas } from "../overlap/prepare-areas";
import { resolveRings } from "../rings/resolve-rings";
import { unionAreas } from "./union-areas";

const shape = record({
  kind: constantFrom(...SHAPES),
  seed: nat(),
  x: integer({ min: -60, max: 60 }),
  y: integer({ min: -60, max: 60 }),
}).map(({ kind, seed, x, y }) => makeShape(kind, seed, x, y));
const shapes = array(shape, { minLength: 1, maxLength: 8 });

/** The same by building the union's rings and overlapping those. */
function unionByRings(footprints: readonly Rings[], areas: readonly Rings[]): Float64Array {
  const single = resolveRings(makeSet(footprints)).set;
  const together = resolveRings({
    ...single,
    ids: ["all"],
    areaStart: Uint32Array.of(0, single.ringStart.length - 1),
  }).set;
  const pairs = overlapAreas(together, prepareAreas(resolveRings(makeSet(areas)).set));
  const covered = new Float64Array(areas.length);
  pairs.area.forEach((area, i) => (covered[area] = pairs.squareMetres[i]));
  return covered;
}

const quarters: Rings[] = [
  [makeRectangle(-200, -200, 200, 200)],
  [makeRectangle(0, -200, 200, 200)],
  [makeRectangle(0, 0, 200, 200)],
  [makeRectangle(-200, 0, 200, 200)],
];

function expectSame(footprints: readonly Rings[], areas: readonly Rings[]): void {
  const resolved = resolveRings(makeSet(areas)).set;
  const found = unionAreas(resolveRings(makeSet(footprints)).set, prepareAreas(resolved));
  const expected = unionByRings(footprints, areas);
  found.forEach((squareMetres, i) => {
    expect(Math.abs(squareMetres - expected[i])).toBeLessThan(1e-8);
  });
}

test("counts ground once that several footprints cover", () => {
  assert(
    property(shapes, (list) => expectSame(list, quarters)),
    { numRuns: 500, seed: 6 },
  );
});

test("also over areas that overlap each other", () => {
  assert(property(shapes, shapes, expectSame), { numRuns: 300, seed: 7 });
});

test("takes the same footprint many times for one", () => {
  assert(
    property(shape, (area) => expectSame([area, area, area], [area, ...quarters])),
    { numRuns: 200, seed: 8 },
  );
});

test("leaves the areas that no footprint reaches at zero", () => {
  const far = [makeRectangle(1000, 1000, 10, 10)];
  expect([...unionAreas(makeSet([far]), prepareAreas(makeSet(quarters)))]).toEqual([0, 0, 0, 0]);
});

test("counts what lies over the areas of footprints that reach far beyond them", () => {
  const wide = record({
    corners: array(tuple(integer({ min: -40, max: 40 }), integer({ min: -40, max: 40 })), {
      minLength: 3,
      maxLength: 7,
    }),
    scale: constantFrom(7, 50, 400),
  }).map(({ corners, scale }): Rings => [corners.map(([x, y]) => [x * scale + 0.3, y * scale])]);
  assert(
    property(array(wide, { minLength: 1, maxLength: 5 }), (list) => {
      const prepared = prepareAreas(makeSet(quarters));
      const found = unionAreas(resolveRings(makeSet(list)).set, prepared);
      const expected = unionByRings(list, quarters);
      found.forEach((squareMetres, i) => {
        expect(Math.abs(squareMetres - expected[i])).toBeLessThan(1e-6);
      });
    }),
    { numRuns: 500, seed: 9 },
  );
});

test("puts the crossings of needles in an order that can be, wherever rounding places them", () => {
  const needles: Rings[] = [
    [
      [
        [4, 2],
        [1.000000001, -1e-9],
        [2000000.000000001, 999999.999999999],
      ],
    ],
    [
      [
        [2e6, 1e6],
        [0, 4e6],
        [2, 1],
      ],
    ],
  ];
  const ground = prepareAreas(makeSet([[makeRectangle(-2e6, -2e6, 1.1e7, 1.1e7)]]));
  const [first = 0, second = 0] = overlapAreas(makeSet(needles), ground).squareMetres;
  const [covered = 0] = unionAreas(makeSet(needles), ground);
  expect(covered).toBeGreaterThanOrEqual(second - 1);
  expect(covered).toBeLessThanOrEqual(first + second + 1);
});
