import { assert, double, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { arcPaths, bow } from "./arcs";
import { toLonLat, toWorld } from "./mercator";

test("a bow begins and ends at its points and is bent to the left", () => {
  const path = bow([9, 56], [12, 56]);
  expect(path[0]?.[0]).toBeCloseTo(9, 9);
  expect(path.at(-1)?.[0]).toBeCloseTo(12, 9);
  expect(path[12]?.[1]).toBeGreaterThan(56);
  expect(bow([12, 56], [9, 56])[12]?.[1]).toBeLessThan(56);
});

test("all white grounds lie below all colours", () => {
  const paths = arcPaths({
    is: "arcs",
    id: "links",
    colour: "#5a3d7a",
    arcs: [
      { id: "a", from: [9, 56], to: [10, 56] },
      { id: "b", from: [9, 56], to: [10, 57] },
    ],
  });
  expect(paths.map(({ colour }) => colour[0])).toEqual([255, 255, 0x5a, 0x5a]);
});

test("a place is the same after a turn through Mercator", () => {
  const place = tuple(
    double({ min: -180, max: 180, noNaN: true }),
    double({ min: -85, max: 85, noNaN: true }),
  );
  assert(
    property(place, (at) => {
      const [longitude, latitude] = toLonLat(toWorld(at));
      expect(longitude).toBeCloseTo(at[0], 8);
      expect(latitude).toBeCloseTo(at[1], 8);
    }),
  );
});
