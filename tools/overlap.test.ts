import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { InputError } from "./command";
import { run } from "./overlap";

const FIXTURES = fileURLToPath(new URL("../tests/fixtures/", import.meta.url));
const WHOLE = `${FIXTURES}areas/denmark-box.geojson`;

/** A tenth of a degree each way at 55° N, m²: 11.13 km by 6.40 km. */
const SQUARE = 11_132 * 6_390;

async function runOverlap(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await run(argv, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

test("faults of both files are told at once", async () => {
  const [a, b] = [`${FIXTURES}invalid/empty.geojson`, `${FIXTURES}invalid/not-json.geojson`];
  const failure: unknown = await runOverlap(a, b).catch((error: unknown) => error);
  expect((failure as InputError).message.split("\n")).toHaveLength(2);
});

test.each<[string, number, RegExp]>([
  [
    "bow-tie.geojson",
    1,
    /1 area with rings that cross, overlap or nest was resolved by the non-zero rule \(f1\)/,
  ],
  ["duplicate-parts.geojson", 1, /non-zero rule/],
  ["nested-shells.geojson", 15.94, /non-zero rule/],
  ["unclosed.geojson", 1, /1 ring not closed, closed here/],
  ["infinite-vertex.geojson", 1, /1 position without two finite numbers/],
  ["one-feature-is-a-point.geojson", 1, /1 feature without a ring.*\(f2\)/],
  ["same-id-twice-overlapping.geojson", 1.5, /non-zero rule/],
])("%s is used, with one warning", async (file, squares, warning) => {
  const { code, stdout, stderr } = await runOverlap(`${FIXTURES}repairable/${file}`, WHOLE);
  expect(code).toBe(0);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(warning);
  const [header, row, end] = stdout.split("\n");
  expect(header).toBe("a,b,area_m2,share_of_a,share_of_b");
  const [, , squareMetres, share] = row.split(",").map(Number);
  expect(share).toBeCloseTo(1, 14);
  expect(squareMetres / SQUARE).toBeCloseTo(squares, 1);
  expect(end).toBe("");
});

test("a file overlaps itself wholly", async () => {
  const { stdout } = await runOverlap(WHOLE, WHOLE, "--format", "json");
  expect(JSON.parse(stdout)).toEqual([
    { a: "dk", b: "dk", area_m2: expect.any(Number) as number, share_of_a: 1, share_of_b: 1 },
  ]);
});

test("--help tells files, options and exit codes", async () => {
  const { code, stdout } = await runOverlap("--help");
  expect(code).toBe(0);
  for (const word of ["A and B", "--id-a", "--crs", "EPSG:3035", "Exit code 0", "Example"]) {
    expect(stdout).toContain(word);
  }
});

test.each([["one.geojson"], ["a", "b", "c"], []])(
  "other than two files is refused",
  async (...files) => {
    await expect(runOverlap(...files)).rejects.toThrow(/two files are needed/);
  },
);
