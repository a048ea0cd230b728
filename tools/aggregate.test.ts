import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "./aggregate";

const FIXTURES = fileURLToPath(new URL("../tests/fixtures/", import.meta.url));
const DATA = fileURLToPath(new URL("../data", import.meta.url));
const DENMARK = `${FIXTURES}areas/denmark-box.geojson`;
const HALVES = `${FIXTURES}areas/halves.geojson`;

interface Result {
  unit: string;
  rule: string;
  footprints: {
    id: string;
    value: number;
    low: number;
    high: number;
    areas: { id: string; share: number; value: number }[];
    missing: number;
  }[];
  union?: { value: number; low: number; high: number };
}

async function runAggregate(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await run([...argv, "--data", DATA], {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

const resultOf = async (...argv: string[]): Promise<Result> =>
  JSON.parse((await runAggregate(...argv)).stdout) as Result;

describe("figures of footprints", () => {
  test("conserve the total: two halves of the country add up to the whole, to 1e-9", async () => {
    const ask = ["--indicator", "ghg", "--year", "2023", "--union"];
    const whole = await resultOf(DENMARK, ...ask);
    const halves = await resultOf(HALVES, ...ask);
    const [{ value, low, high, areas }] = whole.footprints;
    expect(areas.length).toBe(98);
    expect(Math.abs(value / low - 1)).toBeLessThan(1e-9);
    expect(Math.abs(value / high - 1)).toBeLessThan(1e-9);
    const sum = halves.footprints.reduce((total, part) => total + part.value, 0);
    expect(Math.abs(sum / value - 1)).toBeLessThan(1e-9);
    expect(Math.abs((halves.union?.value ?? NaN) / value - 1)).toBeLessThan(1e-9);
    for (const part of halves.footprints) {
      expect(part.low).toBeLessThan(part.value);
      expect(part.high).toBeGreaterThan(part.value);
    }
  });

  test("of regions come from their kommuner", async () => {
    const ask = ["--indicator", "ghg", "--year", "2023", "--level"];
    const regions = await resultOf(DENMARK, ...ask, "region");
    const country = await resultOf(DENMARK, ...ask, "country");
    expect(regions.footprints[0].areas.length).toBe(5);
    expect(regions.footprints[0].value).toBeCloseTo(country.footprints[0].value, 3);
  });

  test("that are means are weighted by people or by ground, as asked", async () => {
    const ask = ["--indicator", "ghg_gross_capita", "--year", "2023"];
    const byPeople = await resultOf(DENMARK, ...ask);
    const byGround = await resultOf(DENMARK, ...ask, "--rule", "area");
    expect([byPeople.rule, byGround.rule]).toEqual(["population", "area"]);
    // Emissions per head are higher where few people live on much ground.
    expect(byGround.footprints[0].value).toBeGreaterThan(1.3 * byPeople.footprints[0].value);
  });

  test("come as a table too", async () => {
    const ask = ["--indicator", "ghg", "--year", "2023", "--format", "csv"];
    const { stdout } = await runAggregate(HALVES, ...ask);
    expect(stdout.trim().split("\n")).toHaveLength(3);
    expect(stdout.split("\n")[0]).toBe("id,value,low,high,missing");
  });
});

test.each([
  [[DENMARK, "--year", "2023"], /--indicator is missing: known are/],
  [[DENMARK, "--indicator", "ghg", "--year", "1990"], /--year 1990: ghg has 2018/],
  [[DENMARK, "--indicator", "ghg", "--year", "2023", "--rule", "income"], /rules are area, pop/],
  [
    [DENMARK, "--indicator", "ghg", "--year", "2023", "--level", "catchment"],
    /figures are kept for/,
  ],
  [["--indicator", "ghg", "--year", "2023"], /one file is needed, 0 are named/],
])("refuses %j with a sentence", async (argv, sentence) => {
  await expect(runAggregate(...argv)).rejects.toThrow(sentence);
});
