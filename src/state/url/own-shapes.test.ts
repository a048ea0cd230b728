import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "./codec";
import { type OwnShape, readOwnShapes, writeOwnShapes } from "./own-shapes";

const corner = fc
  .tuple(
    fc.integer({ min: -180_000_000, max: 180_000_000 }),
    fc.integer({ min: -89_999_999, max: 89_999_999 }),
  )
  .map(([x, y]): [number, number] => [x / 1e6, y / 1e6]);
const ring = fc.array(corner, { minLength: 3, maxLength: 9 });
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const shape = fc.record({
  name: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
  polygons: fc.array(polygon, { minLength: 1, maxLength: 3 }),
});
const shapes = fc.uniqueArray(shape, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });

test("areas come back from an address as they were, to the last decimal", () => {
  fc.assert(
    fc.property(shapes, (own: readonly OwnShape[]) => {
      expect(readOwnShapes(writeOwnShapes(own))).toEqual(own);
      const empty = readAddress("").query;
      expect(readAddress(writeAddress({ ...empty, own })).query.own).toEqual(own);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["a name without corners", "Fjord:"],
  ["two corners", "Fjord:AAAA"],
  ["no name", ":AAAAAA"],
  ["a number cut off", "Fjord:AAAAAg"],
  ["a foreign sign", "Fjord:AAAAA!"],
  ["a broken escape", "%e:AAAAAA"],
  ["off the earth", "Fjord:AA____DAAAA"],
  ["one name twice", "A:AAAAAA;A:AAAAAA"],
])("%s is misread, not fatal", (_, text) => {
  expect(readOwnShapes(text)).toBeUndefined();
});
