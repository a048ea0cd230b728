import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { expect, test } from "vitest";
import { readPolygonSet } from "./read-flatgeobuf";

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const file = (...areas: [id: string, geometry: Geometry][]): Uint8Array => {
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: areas.map(([id, geometry]): Feature => ({
      type: "Feature",
      properties: { id, name: "Ærø" },
      geometry,
    })),
  };
  return serialize(collection, 3035);
};

test("areas, rings and vertices come out flat and without the closing vertex", async () => {
  const set = await readPolygonSet(
    file(
      ["0492", { type: "MultiPolygon", coordinates: [[square(0, 0, 9), square(2, 2, 1)]] }],
      ["0101", { type: "MultiPolygon", coordinates: [[square(20, 0, 1)], [square(30, 0, 2)]] }],
    ),
  );
  expect(set.ids).toEqual(["0492", "0101"]);
  expect([...set.ringStart]).toEqual([0, 4, 8, 12, 16]);
  expect([...set.areaStart]).toEqual([0, 2, 4]);
  expect(set.coordinates.slice(0, 8)).toEqual(Float64Array.of(0, 0, 9, 0, 9, 9, 0, 9));
  expect(set.coordinates.slice(-8)).toEqual(Float64Array.of(30, 0, 32, 0, 32, 2, 30, 2));
});

test("features with the same id are one area, and another property can name them", async () => {
  const bytes = file(
    ["a", { type: "Polygon", coordinates: [square(0, 0, 1)] }],
    ["b", { type: "Polygon", coordinates: [square(5, 0, 1)] }],
    ["a", { type: "Polygon", coordinates: [square(9, 0, 1)] }],
  );
  const set = await readPolygonSet(bytes);
  expect(set.ids).toEqual(["a", "b"]);
  expect([...set.areaStart]).toEqual([0, 2, 3]);
  expect((await readPolygonSet(bytes, "name")).ids).toEqual(["Ærø"]);
});

test.each([
  ["a text file", new TextEncoder().encode("hello, this is no geometry"), /no readable FlatGeobuf/],
  ["points", file(["a", { type: "Point", coordinates: [1, 2] }]), /feature a is a Point/],
] as const)("%s are refused in a sentence", async (_, bytes, sentence) => {
  await expect(readPolygonSet(bytes)).rejects.toThrow(sentence);
});

test("a missing property is named", async () => {
  const bytes = file(["a", { type: "Polygon", coordinates: [square(0, 0, 1)] }]);
  await expect(readPolygonSet(bytes, "kode")).rejects.toThrow('feature 1 has no property "kode"');
});
