import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MultiPolygon } from "geojson";
import { afterAll, describe, expect, test } from "vitest";
import { flatGeobuf } from "../../src/export/flatgeobuf";
import { type AreaFile, geoJson } from "../../src/export/geojson";
import { cornersOfShape } from "../../src/state/own-area/shapes/shapes";

/** `apt-get install gdal-bin` brings it; the gate says aloud where it is missing. */
const hasGdal = spawnSync("ogrinfo", ["--version"]).status === 0;
if (!hasGdal) process.stderr.write("NOT RUN: exports-in-gdal needs ogrinfo (Debian: gdal-bin)\n");

const folder = mkdtempSync(join(tmpdir(), "klimakort-exports-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const square = (west: number): MultiPolygon =>
  cornersOfShape({
    name: "",
    polygons: [
      [
        [
          [west, 56.8],
          [west + 0.25, 56.8],
          [west + 0.25, 57.05],
          [west, 57.05],
        ],
      ],
    ],
  });

/** One area with a figure, and one with a gap, as the first row: a careless writer takes it for text. */
const areas: AreaFile = geoJson(
  {
    columns: [
      { key: "id", heading: "kode", kind: "code" },
      { key: "name", heading: "område", kind: "text" },
      { key: "value", heading: "værdi", kind: "number" },
    ],
    rows: [
      ["0411", "Christiansø", null],
      ["0101", "Ærø, Møn & Læsø", 12.5],
    ],
  },
  new Map([
    ["0411", square(9)],
    ["0101", square(9.5)],
  ]),
  { title: "Mine områder", source: "Prøve", licence: "CC BY 4.0", version: "0" },
);

/** What `ogrinfo` prints of a file: its layer, and every row. */
function read(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return execFileSync("ogrinfo", ["-al", "-geom=NO", path], { encoding: "utf8" });
}

describe.skipIf(!hasGdal)("what a reader takes away opens in GDAL, and so in QGIS", () => {
  const files = {
    "omraader.geojson": new TextEncoder().encode(JSON.stringify(areas)),
    "omraader.fgb": flatGeobuf(areas, new Set(["value"])),
  };
  test.each(Object.entries(files))("%s with its system, its rows and its types", (name, bytes) => {
    const text = read(name, bytes);
    expect(text).toContain("Feature Count: 2");
    expect(text).toContain("Geometry: Multi Polygon");
    expect(text).toContain("Extent: (9.000000, 56.800000) - (9.750000, 57.050000)");
    expect(text).toMatch(/ID\["EPSG",4326\]\]$/mu);
    expect(text).toMatch(/^value: Real/mu);
    expect(text).toContain("id (String) = 0101");
    expect(text).toContain("name (String) = Ærø, Møn & Læsø");
    expect(text).toContain("value (Real) = 12.5");
    expect(text).toContain("licence (String) = CC BY 4.0");
  });
});
