import { booleanPointInPolygon, polygon } from "@turf/turf";
import { array, assert, double, property } from "fast-check";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { labelPoint } from "./label-point";

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

test("a square is labelled at its centre", () => {
  const [lon, lat] = labelPoint({ type: "Polygon", coordinates: [square(10, 56, 1)] });
  expect(lon).toBeCloseTo(10.5, 1);
  expect(lat).toBeCloseTo(56.5, 1);
});

test("the largest part has the label, not the first", () => {
  const [lon] = labelPoint({
    type: "MultiPolygon",
    coordinates: [[square(8, 55, 0.1)], [square(12, 55, 1)], [square(15, 55, 0.2)]],
  });
  expect(lon).toBeGreaterThan(12);
  expect(lon).toBeLessThan(13);
});

test("a ring around a fjord is labelled on land", () => {
  const land = polygon([square(10, 56, 1), square(10.1, 56.1, 0.7)]);
  expect(booleanPointInPolygon(labelPoint(land.geometry), land)).toBe(true);
});

test("any star-shaped coast has its label inside", () => {
  const radius = double({ min: 0.1, max: 1, noNaN: true });
  assert(
    property(array(radius, { minLength: 5, maxLength: 40 }), (radii) => {
      const ring = radii.map((r, i): Position => {
        const turn = (2 * Math.PI * i) / radii.length;
        return [10 + r * Math.cos(turn), 56 + r * Math.sin(turn)];
      });
      const star = polygon([[...ring, ring[0]]]);
      expect(booleanPointInPolygon(labelPoint(star.geometry), star)).toBe(true);
    }),
  );
});

test("a shape without parts is refused", () => {
  expect(() => labelPoint({ type: "MultiPolygon", coordinates: [] })).toThrow("without parts");
});
