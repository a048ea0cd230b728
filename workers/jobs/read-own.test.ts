import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeOwnIndicator } from "../../src/domain/own-data/own-indicator";
import type { OwnFault, OwnRead, PointsRead } from "../../src/domain/own-data/own-read";
import { answerOf, ask, makeAnalysis } from "../../tests/helpers/ask-analysis";
import type { AnalysisApi } from "../analysis.api";

let analysis: AnalysisApi;
beforeAll(async () => {
  // Without one the raster library takes this test's own thread for a worker of its own.
  vi.stubGlobal("Worker", () => {});
  analysis = await makeAnalysis();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const DATE = "2026-12-31";

async function read(name: string, file: Blob, sum: string | null = null): Promise<OwnRead> {
  return await ask(analysis, "readOwn", { name, file, date: DATE, sum });
}

async function pointsOf(
  name: string,
  text: string,
  sum: string | null = null,
): Promise<PointsRead> {
  const found = await read(name, new Blob([text]), sum);
  if (found.is !== "points") throw new Error(JSON.stringify(found));
  return found.points;
}

const at = ({ areas, count }: PointsRead, id: string) => count[areas.indexOf(id)];

test("figures of kommuner become an indicator that the worker knows like its own", async () => {
  const url = new URL("../../tests/fixtures/own-data/skader-windows-1252.csv", import.meta.url);
  const found = await read("skader.csv", new Blob([readFileSync(url)]));
  if (found.is !== "values") throw new Error(JSON.stringify(found));
  const [column] = found.values.columns;
  const own = makeOwnIndicator(
    { name: "Skader", unit: "mio. kr.", kind: "sum", year: 2024 },
    {
      file: "skader.csv",
      today: DATE,
      definition: { da: "", en: "" },
      decimals: 2,
      weight: "capita",
    },
    column?.years ?? [],
  );
  const { id } = own.indicator;
  const levels = { indicator: id, normalisation: "total", level: "country", date: DATE } as const;
  const before = await analysis.run("levels", 1, levels, () => {});
  expect(before).toMatchObject({ is: "failed", code: "unknown-indicator" });
  await analysis.adopt([own]);
  const { years, values, missing } = answerOf(await analysis.run("levels", 2, levels, () => {}));
  expect([years, [...values], [...missing]]).toEqual([[2024], [1234.5 + 12.25], [95]]);
  const spots = await ask(analysis, "hotspots", {
    of: { indicator: id, year: 2024, normalisation: "capita" },
    weights: "links",
    statistic: "gi",
    permutations: 99,
    seed: 42,
    adjust: true,
  });
  expect(spots.n).toBe(3);
  await analysis.adopt([]);
});

const feature = (coordinates: unknown, kW: unknown) => ({
  type: "Feature",
  properties: { kW },
  geometry: { type: "Point", coordinates },
});

describe("points", () => {
  const rows =
    "navn;lon;lat;kW\nA;12,5683;55,6761;1.500,5\nB;10,2039;56,1629;\nC;0;0;2\nD;x;55;1\n";

  test("in Danish notation are counted and summed, and kept to be drawn", async () => {
    const points = await pointsOf("steder.csv", rows, "kW");
    expect(points).toMatchObject({
      points: 3,
      outside: 1,
      system: "EPSG:4326",
      columns: ["kW"],
      withoutValue: 1,
      withoutPlace: 1,
      notes: [{ row: 5, text: "D;x;55;1", why: "no-place" }],
    });
    expect([at(points, "0101"), at(points, "0751"), at(points, "0400")]).toEqual([1, 1, 0]);
    expect(points.sum?.[points.areas.indexOf("0101")]).toBe(1500.5);
    expect(points.positions.slice(0, 2)).toEqual(new Float32Array([12.5683, 55.6761]));
  });

  test("in UTM zone 32 lie at the same place", async () => {
    const points = await pointsOf("utm.csv", "x,y\n724427.5,6175856.0\n");
    expect(points.system).toBe("EPSG:25832");
    expect(at(points, "0101")).toBe(1);
    expect(points.positions[0]).toBeCloseTo(12.57, 1);
  });

  test("of GeoJSON are counted the same way", async () => {
    const features = [
      feature([12.5683, 55.6761], 2),
      feature([10.2039, 56.1629], null),
      feature(null, 1),
    ];
    const text = JSON.stringify({ type: "FeatureCollection", features });
    const points = await pointsOf("steder.geojson", text, "kW");
    expect([points.points, points.withoutPlace, points.withoutValue]).toEqual([2, 1, 1]);
    expect([points.columns, at(points, "0101")]).toEqual([["kW"], 1]);
  });

  test("many thousand are read in steps that can be cancelled", async () => {
    const text = `lon,lat\n${"12.5683,55.6761\n".repeat(150_000)}`;
    const file = new Blob([text]);
    const request = { name: "p.csv", file, date: DATE, sum: null };
    const progress: number[] = [];
    const running = analysis.run("readOwn", 7, request, (done) => {
      progress.push(done);
      analysis.cancel(7);
    });
    expect(await running).toEqual({ is: "cancelled" });
    const points = await pointsOf("p.csv", text);
    expect([points.points, at(points, "0101"), points.positions.length]).toEqual([
      150_000, 150_000, 300_000,
    ]);
  });
});

/** A file that says how large it is and holds nothing: none of it may be read. */
class Huge extends Blob {
  override readonly size = 210_000_000;
}

const faults: readonly (readonly [string, Blob, OwnFault])[] = [
  ["tom.csv", new Blob([]), { code: "empty" }],
  ["brev.docx", new Blob(["x"]), { code: "kind" }],
  ["tekst.csv", new Blob(["a;b\n1;2\n"]), { code: "no-figures" }],
  [
    "stor.csv",
    new Huge(["Kommune;Tal\n0101;1\n"]),
    { code: "size", bytes: 210_000_000, most: 20_000_000 },
  ],
  ["stor.geojson", new Huge(["{"]), { code: "size", bytes: 210_000_000, most: 200_000_000 }],
  ["p.geojson", new Blob(["{"]), { code: "not-json" }],
  ["flade.geojson", new Blob(['{"type":"Polygon"}']), { code: "no-points" }],
  ["byttet.csv", new Blob(["lon,lat\n55.6,12.5\n"]), { code: "swapped" }],
  ["paris.csv", new Blob(["lon,lat\n2.35,48.86\n"]), { code: "elsewhere" }],
  [
    "billede.tif",
    new Blob(["II*\0 no raster"]),
    { code: "raster", detail: "the file is no GeoTIFF" },
  ],
];

test.each(faults)("%s is refused", async (name, file, fault) => {
  expect(await read(name, file)).toEqual({ is: "fault", fault });
});

test("a raster outside Denmark and one that is cut short are refused", async () => {
  const url = new URL("../../tests/fixtures/rasters/four-by-two.tif", import.meta.url);
  const bytes = readFileSync(url);
  expect(await read("r.tif", new Blob([bytes]))).toEqual({
    is: "fault",
    fault: { code: "elsewhere" },
  });
  const cut = new Blob([bytes.subarray(0, 200)]);
  expect(await read("r.tif", cut)).toMatchObject({ is: "fault", fault: { code: "raster" } });
});

test("a raster is measured by kommune, with nothing where no cell has a value", async () => {
  const { writeArrayBuffer } = await import("geotiff");
  const raster = writeArrayBuffer(
    Float32Array.from({ length: 25 }, () => 2),
    {
      width: 5,
      height: 5,
      ModelPixelScale: [1000, 1000, 0],
      ModelTiepoint: [0, 0, 0, 722_000, 6_178_000, 0],
      GTModelTypeGeoKey: 1,
      ProjectedCSTypeGeoKey: 25832,
    },
  );
  const found = await read("r.tif", new Blob([raster]));
  if (found.is !== "raster") throw new Error(JSON.stringify(found));
  const { areas, mean, sum } = found.raster;
  const place = areas.indexOf("0101");
  expect(mean[place]).toBeCloseTo(2, 9);
  expect(sum[place]).toBeGreaterThan(2);
  expect(mean[areas.indexOf("0751")]).toBeNaN();
});
