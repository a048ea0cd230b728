import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
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
import { PointIndex } from "./point-index";
import { PointTotals } from "./point-totals";

const assign = (areas: readonly Rings[], points: readonly Point[]): number[] => {
  const found = new Uint16Array(points.length);
  new PointIndex(prepareAreas(makeSet(areas))).assign(
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
    found,
  );
  return [...found];
};

const quarters: Rings[] = [
  [makeRectangle(0, 0, 10, 10)],
  [makeRectangle(10, 0, 10, 10)],
  [makeRectangle(10, 10, 10, 10)],
  [makeRectangle(0, 10, 10, 10)],
];

describe("points in areas", () => {
  test("on a border lie in the area to its east, else to its north", () => {
    const onBorders: Point[] = [
      [10, 5],
      [5, 10],
      [10, 10],
      [0, 5],
      [5, 0],
      [20, 5],
      [5, 20],
    ];
    expect(assign(quarters, onBorders)).toEqual([1, 3, 2, 0, 0, 4, 4]);
  });

  test("have exactly one area of a partition, also on its vertices and edges", () => {
    const lattice = record({ x: integer({ min: 0, max: 19 }), y: integer({ min: 0, max: 19 }) });
    assert(
      property(array(lattice, { minLength: 1, maxLength: 40 }), (points) => {
        const found = assign(
          quarters,
          points.map(({ x, y }): Point => [x, y]),
        );
        const expected = points.map(({ x, y }) => (y < 10 ? (x < 10 ? 0 : 1) : x < 10 ? 3 : 2));
        expect(found).toEqual(expected);
      }),
    );
  });

  test("agree with a ray test against every ring", () => {
    assert(
      property(constantFrom("star", "comb", "spiral", "hole", "nested"), nat(), (kind, seed) => {
        const random = makeRandom(seed);
        const area = makeShape(kind, seed);
        const points = Array.from({ length: 100 }, (): Point => [
          -80 + 160 * random(),
          -80 + 160 * random(),
        ]);
        expect(assign([area], points)).toEqual(points.map((p) => (isInside(area, p) ? 0 : 1)));
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test("in two areas at once go to the first", () => {
    const areas = [[makeRectangle(0, 0, 10, 10)], [makeRectangle(5, 0, 10, 10)]];
    expect(
      assign(areas, [
        [1, 5],
        [7, 5],
        [12, 5],
        [50, 5],
        [NaN, 5],
      ]),
    ).toEqual([0, 0, 1, 2, 2]);
  });
});

test("points in more areas than 16 bits have labels for are still assigned exactly", () => {
  const side = 100;
  const squares = Array.from({ length: side * side }, (_, i): Rings => {
    return [makeRectangle(i % side, Math.floor(i / side), 1, 1)];
  });
  const random = makeRandom(6);
  const points = Array.from({ length: 5000 }, (): Point => {
    return [side * random(), Math.round(2 * side * random()) / 2];
  });
  const expected = points.map(([x, y]) =>
    y < side ? Math.floor(y) * side + Math.floor(x) : side * side,
  );
  expect(assign(squares, points)).toEqual(expected);
});

test("totals are the same in blocks as at once, and lose no small value to a large one", () => {
  const x = Float64Array.of(1, 1, 1, 15, 99);
  const y = Float64Array.of(1, 1, 1, 1, 99);
  const value = Float64Array.of(1e16, 1, -1e16, 2, 3);
  const totals = new PointTotals(new PointIndex(prepareAreas(makeSet(quarters))));
  totals.add(x.subarray(0, 2), y.subarray(0, 2), value.subarray(0, 2));
  totals.add(x.subarray(2), y.subarray(2), value.subarray(2));
  expect([...totals.count]).toEqual([3, 1, 0, 0, 1]);
  expect([...totals.finishedSum()]).toEqual([1, 2, 0, 0, 3]);
});

function isInside(rings: Rings, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([px, py], i) => {
      const [qx, qy] = ring[(i + 1) % ring.length];
      if (py > y !== qy > y && x < px + ((y - py) / (qy - py)) * (qx - px)) inside = !inside;
    });
  }
  return inside;
}
