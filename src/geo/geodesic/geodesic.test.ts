import * as fc from "fast-check";
import { expect, test } from "vitest";
import { densifyRing } from "./densify";
import { geodesicBetween, geodesicFrom, type Place } from "./geodesic";

const DEGREE = Math.PI / 180;
const dms = (degrees: number, minutes: number, seconds: number): number =>
  degrees + minutes / 60 + seconds / 3600;

test("the line of the Geocentric Datum of Australia's manual: Flinders Peak to Buninyong on GRS80", () => {
  const flinders: Place = [dms(144, 25, 29.5244), -dms(37, 57, 3.7203)];
  const buninyong: Place = [dms(143, 55, 35.3839), -dms(37, 39, 10.1561)];
  const { length, azimuth } = geodesicBetween(flinders, buninyong);
  expect(length).toBeCloseTo(54972.271, 3);
  expect((azimuth / DEGREE + 360) % 360).toBeCloseTo(dms(306, 52, 5.37), 5);
  const [longitude, latitude] = geodesicFrom(flinders, { length, azimuth });
  expect(longitude).toBeCloseTo(buninyong[0], 8);
  expect(latitude).toBeCloseTo(buninyong[1], 8);
});

test("a quarter of the meridian, and the equator", () => {
  expect(geodesicBetween([10, 0], [10, 90]).length).toBeCloseTo(10001965.729, 2);
  expect(geodesicBetween([0, 0], [1, 0]).length).toBeCloseTo((6378137 * Math.PI) / 180, 4);
});

const place = fc
  .tuple(fc.integer({ min: 7e6, max: 16e6 }), fc.integer({ min: 54e6, max: 58e6 }))
  .map(([x, y]): Place => [x / 1e6, y / 1e6]);

test("parts of an edge are equal, none over 1 km, and add up to it", () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      const ring = [a, b, c];
      const dense = densifyRing(ring);
      const lengths = dense.map(
        (from, i) => geodesicBetween(from, dense[(i + 1) % dense.length] ?? from).length,
      );
      expect(Math.max(...lengths)).toBeLessThanOrEqual(1000 + 1e-3);
      const whole = ring.reduce(
        (sum, from, i) => sum + geodesicBetween(from, ring[(i + 1) % 3] ?? from).length,
        0,
      );
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(whole, 2);
      expect(ring.every((corner) => dense.includes(corner))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("short edges and a corner twice stay as they are", () => {
  const ring: readonly Place[] = [
    [10, 56],
    [10.001, 56],
    [10.001, 56],
    [10, 56.001],
  ];
  expect(densifyRing(ring)).toEqual(ring);
});
