import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { makeRandom, makeSet, type Point, type Rings, ringsOf } from "./make-polygons";

const SIDE = 4;
const STEPS = 6;
/** Metres between corners. */
const CELL = 100;

const corner = (column: number, row: number): Point => [column * CELL, row * CELL];
const back = (line: readonly Point[], end: Point): Point[] => [end, ...line.slice(1).toReversed()];

/** SIDE × SIDE areas that share winding borders of STEPS edges, vertex for vertex. */
function makePartition(seed: number): Rings[] {
  const random = makeRandom(seed);
  const wobble = (): number => 0.25 * CELL * (random() - 0.5);
  const border = ([ax, ay]: Point, [bx, by]: Point): Point[] =>
    Array.from({ length: STEPS }, (_, i): Point => {
      if (i === 0) return [ax, ay];
      const t = i / STEPS;
      const across = ax === bx ? wobble() : 0;
      return [ax + t * (bx - ax) + across, ay + t * (by - ay) + (ax === bx ? 0 : wobble())];
    });
  const all = Array.from({ length: SIDE + 1 }, (_, i) => i);
  const rights = all.map((row) => all.map((c) => border(corner(c, row), corner(c + 1, row))));
  const ups = all.map((row) => all.map((c) => border(corner(c, row), corner(c, row + 1))));
  return Array.from({ length: SIDE * SIDE }, (_, cell) => {
    const [c, row] = [cell % SIDE, Math.floor(cell / SIDE)];
    return [
      [
        ...rights[row][c],
        ...ups[row][c + 1],
        ...back(rights[row + 1][c], corner(c + 1, row + 1)),
        ...back(ups[row][c], corner(c, row + 1)),
      ],
    ];
  });
}

const footprintOf = fc.record({
  seed: fc.nat(),
  members: fc.subarray(
    Array.from({ length: SIDE * SIDE }, (_, i) => i),
    { minLength: 1 },
  ),
  turn: fc.nat({ max: 40 }),
  reversed: fc.boolean(),
});

describe("a footprint along the borders of areas", () => {
  test("holds its members whole and nothing of the others, wherever its rings begin and whichever way they run", () => {
    fc.assert(
      fc.property(footprintOf, ({ seed, members, turn, reversed }) => {
        const areas = makePartition(seed);
        const prepared = prepareAreas(makeSet(areas));
        const union = resolveRings(makeSet([members.flatMap((member) => areas[member])])).set;
        const rings = ringsOf(union, 0).map((ring) => {
          const from = turn % ring.length;
          const turned = ring.slice(from).concat(ring.slice(0, from));
          return reversed ? turned.toReversed() : turned;
        });
        const found = overlapAreas(makeSet([rings]), prepared);
        expect(Array.from(found.area)).toEqual(members);
        found.squareMetres.forEach((area, i) => {
          expect(Math.abs(area - prepared.squareMetres[members[i]])).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 1000, seed: 20260101 },
    );
  });

  test("drawn a nanometre beside them differs by no more than that strip", () => {
    fc.assert(
      fc.property(footprintOf, ({ seed, members }) => {
        const areas = makePartition(seed);
        const prepared = prepareAreas(makeSet(areas));
        const random = makeRandom(seed + 1);
        const near = (at: number): number => at + 2e-9 * (random() - 0.5);
        const union = resolveRings(makeSet([members.flatMap((member) => areas[member])])).set;
        const coordinates = union.coordinates.map(near);
        const found = overlapAreas(resolveRings({ ...union, coordinates }).set, prepared);
        const overlap = new Map(Array.from(found.area, (area, i) => [area, found.squareMetres[i]]));
        for (let area = 0; area < areas.length; area++) {
          const expected = members.includes(area) ? prepared.squareMetres[area] : 0;
          expect(Math.abs((overlap.get(area) ?? 0) - expected)).toBeLessThan(2e-6);
        }
      }),
      { numRuns: 250, seed: 20260102 },
    );
  });
});
