import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
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
