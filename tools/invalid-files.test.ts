import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Command } from "./command";
import { dispatch } from "./dispatch";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INVALID = `${ROOT}tests/fixtures/invalid/`;
const AREAS = `${ROOT}tests/fixtures/areas/laea-strips.geojson`;

const COMMANDS: readonly Command[] = [
  { name: "overlap", summary: "", load: () => import("./overlap") },
  { name: "points", summary: "", load: () => import("./points") },
  { name: "hotspots", summary: "", load: () => import("./hotspots") },
];

type Argv = (path: string) => readonly string[];
const OVERLAP: Argv = (path) => ["overlap", path, AREAS];
const POINTS: Argv = (path) => ["points", path, "--areas", AREAS];
const SUM: Argv = (path) => ["points", path, "--areas", AREAS, "--sum", "MW"];
const HOTSPOTS: Argv = (path) => ["hotspots", "--values", path];
const ZONAL: Argv = (path) => ["zonal", path, "--areas", AREAS];

const FAULTS: Readonly<Record<string, readonly [Argv, RegExp]>> = {
  "arcs-missing.topojson": [OVERLAP, /object "areas" names arcs the topology does not have/],
  "axes-swapped.geojson": [OVERLAP, /coordinate 55\.5, 12\.5 has latitude first/],
  "collections-too-deep.geojson": [OVERLAP, /collections lie more than 16 deep in each other/],
  "columns-unnamed.csv": [POINTS, /row 1 names no columns lon and lat or x and y; it has id, navn/],
  "cut-short.fgb": [OVERLAP, /ends within its header/],
  "cut-short.tif": [ZONAL, /cells reach to byte 1032, the file has 1012/],
  "decimal-comma.csv": [SUM, /row 3, column 3: "3,6" is no number; write 3\.6/],
  "degrees-in-metres.geojson": [OVERLAP, /coordinate 12, 55 looks like degrees, not metres/],
  "empty.csv": [POINTS, /the file is empty/],
  "empty.geojson": [OVERLAP, /the file is empty/],
  "endless-coordinate.csv": [POINTS, /row 2, column 2: "Infinity" is no number/],
  "header-too-long.fgb": [OVERLAP, /header claims 2147483647 bytes/],
  "id-missing.geojson": [OVERLAP, /feature 2 has no id/],
  "id-twice.csv": [HOTSPOTS, /csv:4:id: id must be unique, also on .*:2 \(value "0101"\)/],
  "id-unknown.csv": [HOTSPOTS, /id 0999: no kommune has this code/],
  "latitude-first.csv": [POINTS, /coordinate 55\.7, 12\.5 has latitude first/],
  "metres-as-degrees.csv": [POINTS, /coordinate 720000, 6170000 is no longitude.*--crs/],
  "metres-without-crs.geojson": [OVERLAP, /coordinate 720000, 6170000 is no longitude.*--crs/],
  "no-finite-coordinate.geojson": [OVERLAP, /none of 1 features has a ring of three finite/],
  "no-tiff.tif": [ZONAL, /the file is no GeoTIFF/],
  "no-usable-ring.geojson": [OVERLAP, /none of 1 features has a ring/],
  "northing-first.geojson": [OVERLAP, /coordinate 6170000, 720000 has northing first/],
  "not-geojson.geojson": [OVERLAP, /type "Klima" is not/],
  "not-json.geojson": [OVERLAP, /neither JSON nor FlatGeobuf/],
  "not-utf8.geojson": [OVERLAP, /not UTF-8/],
  "one-arc-many-times.topojson": [OVERLAP, /vertices are 24,000,000; at most 20,000,000 are read/],
  "placeless.tif": [ZONAL, /does not say where it lies/],
  "points-only.geojson": [OVERLAP, /none of 1 features has a ring/],
  "row-without-end.csv": [POINTS, /not CSV: Quote Not Closed/],
  "too-many-cells.tif": [ZONAL, /cells are 16,000,000,000,000,000,000; at most/],
  "two-encodings.csv": [POINTS, /row 3, column 3: "L.s." is not UTF-8; save the file as UTF-8/],
  "unknown-crs.geojson": [
    OVERLAP,
    /coordinate system "EPSG:2154" is not known; known are EPSG:3035/,
  ],
  "value-decimal-comma.csv": [
    HOTSPOTS,
    /csv:2:value: must be a number with a decimal point \(value "12,5"\)/,
  ],
  "value-not-utf8.csv": [HOTSPOTS, /must be UTF-8/],
};

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Rasters in a process of their own: their library takes a test worker's thread for its own. */
async function klimakort(argv: readonly string[]): Promise<Outcome> {
  if (argv[0] === "zonal") {
    const args = ["--import", "tsx", "tools/klimakort.ts", ...argv];
    const run = promisify(execFile)(process.execPath, args, { cwd: ROOT });
    return run.then(
      (written) => ({ code: 0, ...written }),
      (error: unknown) => error as Outcome,
    );
  }
  let [stdout, stderr] = ["", ""];
  const code = await dispatch(COMMANDS, argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

test("every file that cannot be used is listed", () => {
  expect(readdirSync(INVALID).toSorted()).toEqual(Object.keys(FAULTS).toSorted());
});

test.each(Object.entries(FAULTS))(
  "%s gives one sentence, no output and exit code 2",
  async (file, [argv, sentence]) => {
    const { code, stdout, stderr } = await klimakort(argv(`${INVALID}${file}`));
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain(file);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  },
  20_000,
);
