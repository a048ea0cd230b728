import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ask, makeAnalysis } from "../../tests/helpers/ask-analysis";
import { makeRandom } from "../../tests/reference/make-polygons";
import { readAreas } from "../../src/sources/read-areas/read-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import type { RunCommand } from "../../tools/command";
import { run as runOverlap } from "../../tools/overlap";
import { run as runPoints } from "../../tools/points";
import type { AnalysisApi } from "../analysis.api";

const HALVES = "tests/fixtures/areas/halves.geojson";
const CATCHMENTS = "data/geography/catchments.fgb";
const DATE = "2026-12-31";

let analysis: AnalysisApi;
beforeAll(async () => {
  analysis = await makeAnalysis();
});

const folder = mkdtempSync(join(tmpdir(), "geometry-jobs-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a command prints, as cells without the header. */
async function printed(run: RunCommand, ...argv: string[]): Promise<string[][]> {
  let text = "";
  const io = { stdout: { write: (part: string) => (text += part) }, stderr: { write() {} } };
  await run(argv, io);
  const lines = text.trim().split("\n").slice(1);
  return lines.map((line) => line.split(","));
}

async function readSet(name: string, id?: string): Promise<PolygonSet> {
  const read = await readAreas(new Uint8Array(readFileSync(name)), {
    name,
    ...(id && { idProperty: id }),
  });
  if (read.is !== "areas") throw new Error("faulty");
  return read.set;
}

test("overlaps are those of the command line", async () => {
  const told = await printed(runOverlap, CATCHMENTS, HALVES, "--id-a", "id");
  const answer = await ask(analysis, "overlap", {
    a: { set: await readSet(CATCHMENTS, "id") },
    b: { set: await readSet(HALVES) },
  });
  const rows = Array.from(answer.squareMetres, (squareMetres, i) => {
    const [first, second] = [answer.first[i], answer.second[i]];
    const [a, b] = [answer.a[first], answer.b[second]];
    const shares = [squareMetres / answer.wholeOfA[first], squareMetres / answer.wholeOfB[second]];
    return [a, b, ...[squareMetres, ...shares.map((share) => Math.min(1, share))].map(String)];
  });
  expect(rows.toSorted((p, q) => (`${p[0]} ${p[1]}` < `${q[0]} ${q[1]}` ? -1 : 1))).toEqual(told);
});

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

test("areas of a level can be either side of an overlap", async () => {
  const set = await readSet(HALVES);
  const [a, b] = [{ level: "municipality", date: DATE } as const, { set }];
  const forth = await ask(analysis, "overlap", { a, b });
  const back = await ask(analysis, "overlap", { a: b, b: a });
  expect(sum(forth.squareMetres) / sum(back.squareMetres)).toBeCloseTo(1, 9);
  expect(forth.squareMetres).toHaveLength(back.squareMetres.length);
});

test("points are counted and summed as by the command line", async () => {
  const random = makeRandom(3);
  const count = 70_000;
  const coordinates = Float64Array.from({ length: 2 * count }, (_, i) =>
    i % 2 === 0 ? 8 + 5 * random() : 54.5 + 3.3 * random(),
  );
  const values = Float64Array.from({ length: count }, (_, i) => (i % 10 === 0 ? NaN : random()));
  const rows = Array.from(values, (value, i) =>
    [coordinates[2 * i], coordinates[2 * i + 1], Number.isNaN(value) ? "" : value].join(","),
  );
  const path = join(folder, "points.csv");
  writeFileSync(path, `lon,lat,mw\n${rows.join("\n")}\n`);
  const told = await printed(runPoints, path, "--by", "municipality", "--sum", "mw");
  const kept = coordinates.slice();
  const request = { level: "municipality", date: DATE, coordinates, values } as const;
  const answer = await ask(analysis, "points", request);
  const own = answer.areas.map((id, i) => [id, String(answer.count[i]), String(answer.sum[i])]);
  expect(own.toSorted(([p], [q]) => (p < q ? -1 : 1))).toEqual(told);
  const inside = sum(answer.count);
  expect(inside + answer.outside).toBe(count);
  expect(coordinates).toEqual(kept);
  const counted = await ask(analysis, "points", { level: "region", date: DATE, coordinates });
  expect(sum(counted.count)).toBe(inside);
  expect(counted.sum).toEqual(new Float64Array(5));
});

test.each([
  ["EPSG:1", `coordinate system "EPSG:1" is not known`],
  ["EPSG:25832", "looks like degrees"],
])("points that are not in %s are refused: %s", async (crs, detail) => {
  const coordinates = Float64Array.of(9, 56);
  const request = { level: "region", date: DATE, coordinates, crs } as const;
  const reply = await analysis.run("points", 1, request, () => {});
  expect(reply).toMatchObject({ is: "failed", code: "input" });
  expect(reply.is === "failed" && reply.detail).toContain(detail);
});

/** A 1 km raster over most of Denmark in EPSG:3035, −1 where there is nothing. */
async function makeRaster(): Promise<ArrayBuffer> {
  const { writeArrayBuffer } = await import("geotiff");
  const [width, height] = [450, 360];
  const random = makeRandom(11);
  const values = Float32Array.from({ length: width * height }, (_, i) =>
    i % 9 === 0 ? -1 : random(),
  );
  return writeArrayBuffer(values, {
    width,
    height,
    ModelPixelScale: [1000, 1000, 0],
    ModelTiepoint: [0, 0, 0, 4_200_000, 3_850_000, 0],
    GTModelTypeGeoKey: 1,
    ProjectedCSTypeGeoKey: 3035,
    GDAL_NODATA: "-1",
  });
}

describe("rasters", () => {
  beforeAll(() => {
    // Without one the raster library takes this test's own thread for a worker of its own.
    vi.stubGlobal("Worker", () => {});
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test("are measured as by the command line", async () => {
    const raster = await makeRaster();
    const path = join(folder, "raster.tif");
    writeFileSync(path, new Uint8Array(raster));
    const { run } = await import("../../tools/zonal");
    const told = await printed(run, path, "--by", "region", "--date", DATE);
    const answer = await ask(analysis, "zonal", { level: "region", date: DATE, raster });
    const { areas, count, sum: total, mean, min, max } = answer;
    const columns = [count, total, mean, min, max];
    const rows = areas.map((id, i) => [id].concat(columns.map((column) => String(column[i]))));
    expect(rows.toSorted(([p], [q]) => (p < q ? -1 : 1))).toEqual(told);
    expect(sum(count)).toBeGreaterThan(30_000);
  });

  test("that are kept answer again without their bytes", async () => {
    const raster = await makeRaster();
    const once = await ask(analysis, "zonal", { level: "region", date: DATE, raster });
    const request = { level: "region", date: DATE, keep: "test" } as const;
    const kept = await ask(analysis, "zonal", { ...request, raster });
    const again = await ask(analysis, "zonal", request);
    expect(again).toEqual(kept);
    expect(again.areas).toEqual(once.areas);
    for (const [i, count] of once.count.entries()) {
      expect(again.count[i]).toBeCloseTo(count, 8);
      expect(again.mean[i]).toBeCloseTo(once.mean[i], 8);
    }
    expect(again.min.every(Number.isNaN)).toBe(true);
    const other = { ...request, keep: "other" };
    const reply = await analysis.run("zonal", 1, other, () => {});
    expect(reply).toEqual({ is: "failed", code: "no-raster", detail: "other" });
  });

  test("that are none are refused", async () => {
    const request = { level: "region", date: DATE, raster: new ArrayBuffer(100) } as const;
    expect(await analysis.run("zonal", 1, request, () => {})).toEqual({
      is: "failed",
      code: "input",
      detail: "the file is no GeoTIFF",
    });
  });
});
