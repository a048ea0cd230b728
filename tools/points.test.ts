import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { describe, expect, test } from "vitest";
import { run } from "./points";

const AREAS = fileURLToPath(new URL("../tests/fixtures/areas/halves.geojson", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "klimakort-points-"));

function writeText(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function runPoints(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await run(argv, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

/** Two points in Jutland and one on Sjælland, with 3, 4.5 and 2 MW. */
const PLACES = [
  [9, 56],
  [10, 57],
  [12.5, 55.7],
] as const;
const MW = [3, 4.5, 2];
const BOTH = "id,count,sum\neast,1,2\nwest,2,7.5\n";

const COLLECTION = {
  type: "FeatureCollection" as const,
  features: PLACES.map(([x, y], i) => ({
    type: "Feature" as const,
    properties: { MW: MW[i] },
    geometry: { type: "Point" as const, coordinates: [x, y] },
  })),
};

const CSV = `lon,lat,MW\n${PLACES.map(([x, y], i) => `${x},${y},${MW[i]}\n`).join("")}`;
const UTM = "x;y;MW\n500000;6206000;3\n560600;6317700;4.5\n719700;6178000;2\n";

describe("points are counted and summed", () => {
  test.each([
    ["CSV lon,lat", "points.csv", CSV, []],
    [
      "CSV with a byte order mark, tabs and CRLF",
      "tabs.csv",
      `\uFEFF${CSV.replaceAll(",", "\t").replaceAll("\n", "\r\n")}`,
      [],
    ],
    ["CSV x;y with --crs", "utm.csv", UTM, ["--crs", "EPSG:25832"]],
    ["GeoJSON", "points.geojson", JSON.stringify(COLLECTION), []],
  ])("%s", async (_, name, text, more) => {
    const { code, stdout, stderr } = await runPoints(
      writeText(name, text),
      "--areas",
      AREAS,
      "--sum",
      "MW",
      ...more,
    );
    expect([code, stdout, stderr]).toEqual([0, BOTH, ""]);
  });

  test("FlatGeobuf", async () => {
    const path = join(folder, "points.fgb");
    writeFileSync(path, serialize(COLLECTION, 4326));
    const { stdout } = await runPoints(path, "--areas", AREAS, "--sum", "MW");
    expect(stdout).toBe(BOTH);
  });

  test("without --sum there are only counts, and --format json gives records", async () => {
    const path = writeText("counts.csv", CSV);
    const { stdout } = await runPoints(path, "--areas", AREAS, "--format", "json");
    expect(JSON.parse(stdout)).toEqual([
      { id: "east", count: 1 },
      { id: "west", count: 2 },
    ]);
  });

  test("what lies outside all areas is told", async () => {
    const path = writeText("outside.csv", "lon,lat\n11,56\n11,57\n0,0\n");
    const { stdout, stderr } = await runPoints(path, "--areas", AREAS);
    expect(stdout).toBe("id,count\neast,2\nwest,0\n");
    expect(stderr).toBe("1 points outside all areas\n");
  });

  test("rows without coordinates or value are left out and told", async () => {
    const path = writeText("gaps.csv", "lon,lat,MW\n9,56,\n,,1\n9,56,2\n");
    const { code, stdout, stderr } = await runPoints(path, "--areas", AREAS, "--sum", "MW");
    expect([code, stdout]).toEqual([0, "id,count,sum\neast,0,0\nwest,2,2\n"]);
    expect(stderr).toContain("1 rows without coordinates left out");
    expect(stderr).toContain("1 points without MW counted only");
  });
});

describe("refused", () => {
  test.each([
    [["missing.csv", "--areas", AREAS], /missing\.csv: there is no such file/],
    [["a.csv", "b.csv", "--areas", AREAS], /one file is needed, 2 are named/],
    [["a.csv"], /name either --by LEVEL or --areas FILE/],
    [["a.csv", "--areas", AREAS, "--format", "xml"], /--format xml: known are csv, json, geojson/],
  ])("%j", async (argv, sentence) => {
    await expect(runPoints(...argv)).rejects.toThrow(sentence);
  });

  test.each([
    [["--sum", "kW"], /row 1 names no column "kW"; it has lon, lat, MW/],
    [["--crs", "EPSG:2154"], /coordinate system "EPSG:2154" is not known/],
    [["--crs", "EPSG:25832"], /coordinate 9, 56 looks like degrees/],
  ])("%j for a file in degrees", async (more, sentence) => {
    const path = writeText("degrees.csv", CSV);
    await expect(runPoints(path, "--areas", AREAS, ...more)).rejects.toThrow(sentence);
  });

  test("a file of polygons", async () => {
    await expect(runPoints(AREAS, "--areas", AREAS)).rejects.toThrow(
      /none of 2 rows or features is a point/,
    );
  });
});

test("--help tells the columns, the border rule, every option and the exit codes", async () => {
  const { code, stdout } = await runPoints("--help");
  expect(code).toBe(0);
  const options = ["--by", "--areas", "--id", "--sum", "--crs", "--date", "--format", "--data"];
  for (const word of ["id,count", "lon,lat", "x,y", "border", ...options, "Exit code", "Example"]) {
    expect(stdout).toContain(word);
  }
});
