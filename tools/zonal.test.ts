import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const AREAS = "tests/fixtures/areas/laea-strips.geojson";
/** 4 by 2 cells of 100 m: 1 2 3 4 over 5 −1 7 8; −1 stands for no value. */
const RASTER = "tests/fixtures/rasters/four-by-two.tif";

/** In a process of its own: the raster library takes a test worker's thread for its own. */
async function runZonal(...argv: string[]) {
  const args = ["--import", "tsx", "tools/klimakort.ts", "zonal", ...argv];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, args, { cwd: ROOT })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe("zonal statistics of a GeoTIFF", () => {
  test("weigh each cell by its part in the area and leave out cells without data", async () => {
    const { code, stdout } = await runZonal(RASTER, "--areas", AREAS);
    expect(code).toBe(0);
    const [header, east, far, west] = stdout.trim().split("\n");
    expect(header).toBe("id,count,sum,mean,min,max");
    // East: half of column 1, columns 2 and 3. West: column 0 and half of column 1.
    expectRow(east, "east", [4.5, 0.5 * 2 + 3 + 4 + 7 + 8, 23 / 4.5, 2, 8]);
    expectRow(west, "west", [2.5, 1 + 5 + 0.5 * 2, 7 / 2.5, 1, 5]);
    expect(far).toBe("far,0,0,,,");
  });

  test("know a nodata value that 32-bit floats round, and leave out what is infinite", async () => {
    const { stdout } = await runZonal("tests/fixtures/rasters/nodata-tenth.tif", "--areas", AREAS);
    const [, east, far, west] = stdout.trim().split("\n");
    expect(far).toBe("far,0,0,,,");
    expectRow(east, "east", [3, 0.5 * 2 + 4 + 0.5 * 6 + 7, 5, 2, 7]);
    expectRow(west, "west", [3, 1 + 0.5 * 2 + 5 + 0.5 * 6, 10 / 3, 1, 6]);
  });

  test("are limited to those asked for, in the order asked for", async () => {
    const { stdout } = await runZonal(RASTER, "--areas", AREAS, "--stats", "mean,count");
    expect(stdout.split("\n")[0]).toBe("id,mean,count");
  });

  test.each([
    [[RASTER, "--band", "2", "--areas", AREAS], /band 2 is not there; the raster has 1/],
    [[AREAS, "--areas", AREAS], /the file is no GeoTIFF/],
    [["tests/fixtures/rasters/rotated.tif", "--areas", AREAS], /the raster is rotated/],
    [
      ["tests/fixtures/rasters/south-up.tif", "--areas", AREAS],
      /100 by 100; it must have north up/,
    ],
    [["missing.tif", "--areas", AREAS], /missing\.tif: there is no such file/],
  ])("refuse %j with one sentence and exit code 2", async (argv, sentence) => {
    const { code, stdout, stderr } = await runZonal(...argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });
});

function expectRow(row: string, id: string, numbers: readonly number[]): void {
  const [name, ...cells] = row.split(",");
  expect(name).toBe(id);
  cells.forEach((cell, i) => expect(Number(cell)).toBeCloseTo(numbers[i], 11));
}
