import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature, FeatureCollection, Position } from "geojson";
import { topology } from "topojson-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatch } from "./dispatch";
import { run } from "./geography";

const SIDE = 8000;
const WEST = 500_000;
const SOUTH = 6_100_000;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "geography-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A square of the checkerboard in EPSG:25832, its borders 2 m off those of its neighbours. */
function square(column: number, row: number): Position[][] {
  const [west, south] = [WEST + SIDE * column + 1, SOUTH + SIDE * row + 1];
  const [east, north] = [west + SIDE - 2, south + SIDE - 2];
  return [
    [
      [west, south],
      [west, (south + north) / 2],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}

/** 98 kommuner, ten a row, and Christiansø far to the east. */
function kommuner(): FeatureCollection {
  const areas = Array.from({ length: 98 }, (_, i): Feature => ({
    type: "Feature",
    properties: { kode: `0${101 + i}`, navn: `By ${i}` },
    geometry: { type: "Polygon", coordinates: square(i % 10, Math.floor(i / 10)) },
  }));
  const islet: Feature = {
    type: "Feature",
    properties: { kode: "0411", navn: "Christiansø" },
    geometry: { type: "Polygon", coordinates: square(40, 0) },
  };
  return { type: "FeatureCollection", features: [...areas, islet] };
}

/** Strips from south to north over the checkerboard, short of its last 3 km; the last takes the islet. */
function catchments(): FeatureCollection {
  const width = (10 * SIDE) / 23;
  const [south, north] = [SOUTH - 1000, SOUTH + 10 * SIDE - 3000];
  const features = Array.from({ length: 23 }, (_, i): Feature => {
    const [west, east] = [WEST + i * width, WEST + (i + 1) * width];
    const corners = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    return {
      type: "Feature",
      properties: { op_id: `1.${i + 1}`, hov_na: `Fjord ${i}` },
      geometry: { type: "Polygon", coordinates: [corners] },
    };
  });
  return { type: "FeatureCollection", features };
}

async function save(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(file, isRaw ? content : JSON.stringify(content));
  return file;
}

const officialAreas = (): Promise<string> =>
  save("areas.csv", "area,indicator,year,value\n0101,area_km2,2026,64\n0102,area_km2,2026,80\n");

async function runCommand(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  };
  const commands = [{ name: "geography", summary: "", load: () => Promise.resolve({ run }) }];
  return { code: await dispatch(commands, ["geography", ...argv], io), out, err };
}

async function contentsOf(out: string): Promise<Record<string, string>> {
  const names = (await readdir(out)).toSorted();
  const contents = await Promise.all(names.map((name) => readFile(join(out, name), "base64")));
  return Object.fromEntries(names.map((name, i) => [name, contents[i]]));
}

test("the same areas as GeoJSON, TopoJSON and FlatGeobuf make the same bytes", async () => {
  const areas = await officialAreas();
  const inputs = [
    await save("from.geojson", kommuner()),
    await save("from.topojson", topology({ kommuner: kommuner() })),
    await save("from.fgb", serialize(kommuner(), 25832)),
  ];
  const waters = await save("waters.geojson", catchments());
  const results: Record<string, string>[] = [];
  for (const [i, from] of inputs.entries()) {
    const out = join(folder, `out-${i}`);
    const argv = ["--from", from, "--catchments", waters, "--areas", areas, "--out", out];
    const { code, out: report } = await runCommand(...argv, "--edition", "maj 2026");
    expect(code).toBe(0);
    expect(report).toContain("Klimadatastyrelsen, DAGI, maj 2026, CC BY 4.0\nMiljøstyrelsen,");
    expect(report).toContain("areas.topo.json: 99 areas");
    expect(report).toContain("largest overlap 0 m2, largest gap 0 m2");
    expect(report).toMatch(/hvo-1\.1 Fjord 0: 10\.\d+ km2 of land added, 3\.\d+ km2 of sea/u);
    expect(report).toMatch(/hvo-1\.23 Fjord 22: 6\d\.\d+ km2 of land added/u);
    expect(report).toMatch(/worst: By 1 -(?:19|20)\./u);
    results.push(await contentsOf(out));
  }
  expect(Object.keys(results[0])).toEqual([
    "areas.topo.json",
    "catchments.fgb",
    "catchments.topo.json",
    "context.topo.json",
    "kommuner.fgb",
    "label_points.csv",
    "neighbours.csv",
    "report.json",
  ]);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
  const neighbours = await readFile(join(folder, "out-0", "neighbours.csv"), "utf8");
  // 10 columns by 10 rows less two squares: 88 borders beside and 88 above each other.
  expect(neighbours.trim().split("\n")).toHaveLength(1 + 88 + 88);
  expect(neighbours).toMatch(/^0101,0102,(?:79|80)\d\d$/mu);
});

const without = (code: string): FeatureCollection => ({
  type: "FeatureCollection",
  features: kommuner().features.filter(({ properties }) => properties?.["kode"] !== code),
});
const withFirst = (change: Partial<Feature>): FeatureCollection => {
  const [first, ...rest] = kommuner().features;
  return { type: "FeatureCollection", features: [{ ...first, ...change }, ...rest] };
};
const polygonAt = (x: number, y: number): Feature["geometry"] => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + 0.1, y],
      [x, y + 0.1],
      [x, y],
    ],
  ],
});

test.each<[fault: string, content: unknown, sentence: RegExp]>([
  ["an empty file", "", /is empty$/u],
  ["a text file", "kode,navn\n0101,København", /is not GeoJSON, TopoJSON or FlatGeobuf$/u],
  ["a damaged FlatGeobuf file", "fgb\u0003fgb\u0000tail", /is a damaged FlatGeobuf file$/u],
  ["another JSON", { type: "Feature" }, /holds a JSON Feature, not a FeatureCollection/u],
  ["a topology of two", { type: "Topology", arcs: [], objects: { a: {}, b: {} } }, /2 objects/u],
  ["a missing kommune", without("0102"), /lacks kommune 0102$/u],
  ["too few kommuner", without("0150"), /holds 97 kommuner; Denmark has 98$/u],
  [
    "a code given twice",
    withFirst({ properties: { kode: "0102", navn: "Elsewhere" } }),
    /kommune 0102 is both Elsewhere and By 1$/u,
  ],
  ["no geometry", withFirst({ geometry: null } as object), /area 0101 has no geometry/u],
  ["no Christiansø", without("0411"), /lacks Christiansø \(0411\)$/u],
  [
    "an unknown code",
    withFirst({ properties: { kode: "9999", navn: "X" } }),
    /feature 1 has no kommune code .*"9999"/u,
  ],
  ["a missing name", withFirst({ properties: { kode: "0101" } }), /kommune 0101 has no name$/u],
  [
    "a line",
    withFirst({ geometry: { type: "LineString", coordinates: [] } }),
    /area 0101 has LineString, not an area$/u,
  ],
  [
    "swapped axes",
    withFirst({ geometry: polygonAt(55.7, 12.5) }),
    /vertex at 55.7, 12.5, outside Denmark/u,
  ],
  [
    "another system",
    { ...kommuner(), crs: { properties: { name: "urn:ogc:def:crs:EPSG::3857" } } },
    /is in EPSG:3857; EPSG:25832 or EPSG:4326 is wanted$/u,
  ],
])("%s is told in one sentence, exit 2, nothing written", async (_, content, sentence) => {
  const from = await save("faulty", content);
  const out = join(folder, "never");
  const areas = await officialAreas();
  const { code, err } = await runCommand("--from", from, "--areas", areas, "--out", out);
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err.trim()).toMatch(sentence);
  await expect(readdir(out)).rejects.toThrow("ENOENT");
});

test.each([
  [[], /--from FILE is missing/u],
  [["--from", "no-such-file"], /no-such-file cannot be read/u],
  [["--from", "x", "--snap", "five"], /--snap is "five"; metres from 0 to 10000 are wanted/u],
  [["--from", "x", "--wrong"], /--wrong/u],
])("the command line %j is refused with exit 2", async (argv, sentence) => {
  const { code, err } = await runCommand(...argv);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});

test("too few catchments are told", async () => {
  const { features } = catchments();
  const waters = await save("few", { type: "FeatureCollection", features: features.slice(1) });
  const from = await save("from.geojson", kommuner());
  const areas = await officialAreas();
  const argv = ["--from", from, "--catchments", waters, "--areas", areas];
  const { code, err } = await runCommand(...argv);
  expect(code).toBe(2);
  expect(err).toContain("holds 22 catchments; the water plans have 23");
});

test("--help tells the options and succeeds", async () => {
  const { code, out } = await runCommand("--help");
  expect(code).toBe(0);
  expect(out).toContain("--catchments FILE");
});
