import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  ["unknown-crs", "EPSG:1", [9, 56], "EPSG:1"],
  ["coordinates", "looks like degrees", [9, 56], "EPSG:25832"],
])("%s is told of points: %s", async (code, detail, place, crs) => {
  const coordinates = Float64Array.from(place);
  const request = { level: "region", date: DATE, coordinates, crs } as const;
  const reply = await analysis.run("points", 1, request, () => {});
  expect(reply).toMatchObject({ is: "failed", code });
  expect(reply.is === "failed" && reply.detail).toContain(detail);
});
