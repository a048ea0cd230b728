import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { flatGeobuf } from "./flatgeobuf";
import { geoJson } from "./geojson";
import type { Table } from "./table";

const table: Table = {
  columns: [
    { key: "id", heading: "kode", kind: "code" },
    { key: "value", heading: "værdi", kind: "number" },
    { key: "missing", heading: "mangler", kind: "text" },
  ],
  rows: [
    ["0101", null, "Mangler"],
    ["0825", -5.2, null],
    ["9999", 1, null],
  ],
};
const square = (x: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [x, 55],
      [x + 1, 55],
      [x + 1, 56],
      [x, 55],
    ],
  ],
});
const geometries = new Map([
  ["0101", square(12)],
  ["0825", square(11)],
]);
const provenance = { title: "Tal, 2023", source: "Kilde", licence: "CC BY 4.0", version: "abc" };

test("features carry code, value, source, licence and version; rows without ground are left out", () => {
  const found = geoJson(table, geometries, provenance);
  expect(found.version).toBe("abc");
  expect(found.features.map(({ id }) => id)).toEqual(["0101", "0825"]);
  expect(found.features[1]?.properties).toEqual({
    id: "0825",
    value: -5.2,
    missing: null,
    source: "Kilde",
    licence: "CC BY 4.0",
    version: "abc",
  });
});

test("FlatGeobuf holds the same features, with their coordinate system", async () => {
  const bytes = flatGeobuf(geoJson(table, geometries, provenance), new Set(["value"]));
  const read: unknown[] = [];
  let crs = 0;
  for await (const feature of deserialize(bytes, {
    headerMetaFn: (header) => {
      crs = header.crs?.code ?? 0;
    },
  })) {
    read.push(feature.properties);
  }
  expect(crs).toBe(4326);
  expect(read).toMatchObject([
    { id: "0101", missing: "Mangler", version: "abc" },
    { id: "0825", value: -5.2, version: "abc" },
  ]);
});
