import { expect, test } from "vitest";
import { parseCoordinateSystem } from "./coordinate-system";
import { readAreas } from "./read-areas";

test.each([
  ["EPSG:25832", 25832],
  ["urn:ogc:def:crs:EPSG::25832", 25832],
  ["urn:ogc:def:crs:EPSG:9.8.1:3035", 3035],
  ["http://www.opengis.net/def/crs/EPSG/0/25832", 25832],
  ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326],
  ["urn:ogc:def:crs:OGC:1.3:CRS84", 4326],
  ["crs84", 4326],
])("%s is EPSG:%i", (name, code) => {
  expect(parseCoordinateSystem(name)).toBe(code);
});

test("EPSG:3857 is not known", () => {
  expect(() => parseCoordinateSystem("EPSG:3857")).toThrow(/"EPSG:3857" is not known; known are/);
});

/** A degree square with id `kode`. */
const fileOf = (kode: unknown): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      type: "Feature",
      properties: { kode },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [9, 55],
            [10, 55],
            [10, 56],
            [9, 56],
            [9, 55],
          ],
        ],
      },
    }),
  );

test.each([
  ["0101", "0101"],
  [101, "101"],
  ["", ""],
  [0, "0"],
])("the id %j stays as it is written", async (kode, id) => {
  const read = await readAreas(fileOf(kode), { name: "a", idProperty: "kode" });
  expect(read).toMatchObject({ is: "areas", set: { ids: [id] }, warnings: [] });
});

test.each([
  [null, 'a: feature 1 has null as its "kode"; an id is a text or a number.'],
  [true, 'a: feature 1 has true as its "kode"; an id is a text or a number.'],
])("the id %j is refused", async (kode, fault) => {
  const read = await readAreas(fileOf(kode), { name: "a", idProperty: "kode" });
  expect(read).toEqual({ is: "faults", faults: [fault] });
});
