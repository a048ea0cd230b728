import { expect, test } from "vitest";
import type { NamedArea } from "./named-area";
import { toUtm, utmToLonLat } from "./to-utm";

/** Rundetårn in København, longitude and latitude, and in EPSG:25832. */
const LON_LAT = [12.575736, 55.681368];
const UTM = [724_741.9, 6_176_387.7];

const area = (...ring: number[][]): readonly NamedArea[] => [
  { id: "0101", name: "København", polygons: [[ring]] },
];
const firstOf = (areas: readonly NamedArea[]): readonly number[] => areas[0].polygons[0][0][0];

test("degrees are told by their size and become metres, heights dropped", () => {
  const [x, y, height] = firstOf(toUtm(area([...LON_LAT, -999]), null, "file"));
  expect(utmToLonLat([x, y])[0]).toBeCloseTo(LON_LAT[0], 9);
  expect(utmToLonLat([x, y])[1]).toBeCloseTo(LON_LAT[1], 9);
  expect(height).toBeUndefined();
});

test("metres stay as they are", () => {
  expect(firstOf(toUtm(area(UTM), null, "file"))).toEqual(UTM);
});

test("a named system wins over the look of the coordinates", () => {
  expect(() => toUtm(area(UTM), "EPSG:4326", "file")).toThrow("outside Denmark");
  expect(() => toUtm(area(UTM), "EPSG:3857", "file")).toThrow("is in EPSG:3857");
});

test("a vertex that is no number is outside Denmark too", () => {
  expect(() => toUtm(area(UTM, [Number.NaN, 6_100_000]), null, "file")).toThrow("outside Denmark");
});
