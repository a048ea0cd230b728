import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./hotspots";
import { neighbourCount, islandsOf } from "../src/statistics/weights/spatial-weights";
import { openPackage, type OpenPackage } from "./hotspots/open-package";
import { parseWeights } from "./hotspots/options";
import { valuesOfIndicator } from "./hotspots/values-of-indicator";
import { weightsOfPackage } from "./hotspots/weights-of-package";

const folder = mkdtempSync(join(tmpdir(), "hotspots-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function makeFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function runHotSpots(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await run(argv, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

interface Output {
  readonly n: number;
  readonly islands: number;
  readonly global: Readonly<Record<string, number | null>>;
  readonly local: readonly Readonly<Record<string, string | number | null>>[];
}

async function analyse(...argv: string[]): Promise<Output> {
  return JSON.parse((await runHotSpots(...argv)).stdout) as Output;
}

const VALUES = "id,value\n007,5\nb,1\nc,2\nd,\ne,9\n";
const WEIGHTS = "i,j\n007,b\n007,b\nb,007\nb,c\nc,b\nc,d\n";

describe("a run on files", () => {
  const values = makeFile("values.csv", VALUES);
  const weights = makeFile("weights.csv", WEIGHTS);

  test("prints the shape of the contract, ids as text, gaps and islands apart", async () => {
    const output = await analyse("--values", values, "--weights", weights);
    expect(Object.keys(output)).toEqual(
      expect.arrayContaining([
        "n",
        "islands",
        "weights",
        "permutations",
        "seed",
        "global",
        "local",
      ]),
    );
    expect([output.n, output.islands]).toEqual([4, 1]);
    expect(Object.keys(output.global)).toEqual(["statistic", "expected", "variance", "z", "p"]);
    const [first, , , gap, island] = output.local;
    expect(Object.keys(first ?? {})).toEqual([
      "id",
      "value",
      "statistic",
      "z",
      "p",
      "p_adjusted",
      "class",
    ]);
    expect([first?.["id"], first?.["statistic"]]).toEqual(["007", 6 / 17]);
    expect([gap?.["id"], gap?.["value"], gap?.["class"]]).toEqual(["d", null, "missing"]);
    expect([island?.["z"], island?.["p"], island?.["class"]]).toEqual([null, null, "island"]);
  });

  test("gives the same bytes for the same seed, others for another", async () => {
    const argv = ["--values", values, "--weights", weights, "--stat", "moran", "--fdr"];
    const { stdout } = await runHotSpots(...argv, "--seed", "7");
    expect((await runHotSpots(...argv, "--seed", "7")).stdout).toBe(stdout);
    expect((await runHotSpots(...argv, "--seed", "8")).stdout).not.toBe(stdout);
  });

  test("takes the weights of the third column for Moran, not for G*", async () => {
    const heavy = makeFile("heavy.csv", "i,j,w\nb,007,3\nb,c,1\n007,b,1\nc,b,1\n");
    const light = makeFile("light.csv", "i,j\nb,007\nb,c\n007,b\nc,b\n");
    const moran = ["--values", values, "--stat", "moran", "--weights"];
    const [one, other] = [await analyse(...moran, heavy), await analyse(...moran, light)];
    // By hand: mean 17/4, Σz² = 38.75, lag of b = (3·0.75 − 2.25)/4 = 0.
    expect(one.local[1]?.["statistic"]).toBeCloseTo(0, 12);
    expect(other.local[1]?.["statistic"]).toBeCloseTo((3 * -3.25 * -0.75) / 38.75, 12);
    const gi = ["--values", values, "--weights"];
    expect((await analyse(...gi, heavy)).local).toEqual((await analyse(...gi, light)).local);
  });

  test("writes the local part as CSV", async () => {
    const { stdout } = await runHotSpots(
      "--values",
      values,
      "--weights",
      weights,
      "--format",
      "csv",
    );
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("id,value,statistic,z,p,p_adjusted,class");
    expect(lines[4]).toBe("d,,,,,,missing");
    expect(lines).toHaveLength(6);
  });

  test.each([
    ["a broken number", "id,value\na,1\nb,12;5\n", "values.csv:3:value: must be a number"],
    ["a decimal comma", 'id,value\na,"1,5"\n', ":2:value: must be a number with a decimal point"],
    ["an id given twice", "id,value\na,1\na,2\n", ":3:"],
    ["another header", "code,value\na,1\n", ":1:id: the header must say id here"],
    ["a number without end", "id,value\na,1e999\n", ":2:value: is too large a number"],
    ["an empty file", "", ":1:id: "],
    ["no value at all", "id,value\na,\n", "no value to analyse"],
  ])("refuses %s with its place", async (_, text, line) => {
    const path = makeFile("bad-values.csv", text);
    await expect(runHotSpots("--values", path, "--weights", weights)).rejects.toThrow(line);
  });

  test("names every fault of a weights file, one a line", async () => {
    const path = makeFile("bad-weights.csv", "i,j,w\n007,x,1\nb,c,-1\n");
    const run1 = runHotSpots("--values", values, "--weights", path);
    await expect(run1).rejects.toThrow(/^\S+:3:w: must be at least 0 \(value "-1"\)$/u);
    const unknown = makeFile("unknown.csv", "i,j\n007,x\ny,b\n");
    const run2 = runHotSpots("--values", values, "--weights", unknown);
    await expect(run2).rejects.toThrow(
      /:2:j: no value has this id.*\n.*:3:i: no value has this id/u,
    );
  });

  test("says which file cannot be read", async () => {
    const missing = join(folder, "missing.csv");
    await expect(runHotSpots("--values", missing)).rejects.toThrow(
      "missing.csv: the file cannot be read",
    );
  });
});

describe("options", () => {
  test.each([
    [["--indicator", "ghg"], "--indicator ID --year Y or --values FILE is needed"],
    [["--values", "f", "--year", "2020"], "goes without"],
    [["--values", "f", "--seed", "-1"], "seed"],
    [["--values", "f", "--permutations", "0"], "--permutations 0: must be a whole number from 1"],
    [["--values", "f", "--stat", "geary"], "--stat geary: known are gi, moran"],
    [["--values", "f", "--weights", "knn:0"], "--weights knn:0"],
    [["--values", "f", "--weights", "band:far"], "--weights band:far"],
    [["--values", "f", "--format", "geojson"], "--format geojson: known are json, csv"],
  ])("%j is refused", async (argv, message) => {
    await expect(runHotSpots(...argv)).rejects.toThrow(message);
  });

  test("weights are named rules or a file", () => {
    expect(parseWeights("knn:5")).toEqual({ by: "knn", k: 5 });
    expect(parseWeights("band:30000")).toEqual({ by: "band", metres: 30_000 });
    expect(parseWeights("queen.csv")).toEqual({ by: "file", path: "queen.csv" });
  });

  test("--help tells every option", async () => {
    const { code, stdout } = await runHotSpots("--help");
    expect(code).toBe(0);
    for (const word of [
      "indicator",
      "year",
      "values",
      "weights",
      "stat",
      "permutations",
      "seed",
      "fdr",
    ]) {
      expect(stdout).toContain(`--${word}`);
    }
  });
});

describe("on the data package", () => {
  let opened: OpenPackage;
  beforeAll(async () => {
    opened = await openPackage("data");
  });

  test("an indicator is enough", async () => {
    const output = await analyse("--indicator", "ghg", "--year", "2023", "--permutations", "99");
    expect([output.n, output.islands, output.local.length]).toEqual([98, 0, 98]);
    const ids = output.local.map(({ id }) => String(id));
    expect(ids).toEqual(ids.toSorted());
  });

  test("seven kommuner are islands by land border, none with the links", () => {
    const sites = valuesOfIndicator(opened, "ghg", 2023, null);
    const islands = (by: "queen" | "links"): number =>
      islandsOf(weightsOfPackage(opened.core, sites, { by })).length;
    expect([islands("queen"), islands("links")]).toEqual([7, 0]);
  });

  test("the k nearest are counted among kommuner with a value", () => {
    const sites = valuesOfIndicator(opened, "ghg", 2023, null);
    sites.values[5] = NaN;
    const weights = weightsOfPackage(opened.core, sites, { by: "knn", k: 4 });
    const sizes = Array.from(sites.ids.keys()).map((site) => neighbourCount(weights, site));
    expect(sizes.filter((size) => size !== 4)).toEqual([0]);
    expect(weights.neighbour).not.toContain(5);
  });

  test("indicators are taken as they are shown first, or another way when asked", () => {
    const capita = valuesOfIndicator(opened, "ghg", 2023, null);
    const total = valuesOfIndicator(opened, "ghg", 2023, "total");
    expect(capita.about).toMatchObject({ normalisation: "capita" });
    expect(capita.values[0]).toBeLessThan(20);
    expect(total.values[0]).toBeGreaterThan(100_000);
  });

  test("an unknown indicator, year or division is refused with those there are", () => {
    expect(() => valuesOfIndicator(opened, "nothing", 2023, null)).toThrow(
      "--indicator nothing: known are ghg",
    );
    expect(() => valuesOfIndicator(opened, "ghg", 1999, null)).toThrow(
      "--year 1999: ghg has figures of 2018",
    );
    expect(() => valuesOfIndicator(opened, "ghg_gross_capita", 2023, "area")).toThrow(
      "--per area: ghg_gross_capita is shown by total",
    );
  });

  test("ids that are no kommune need weights of their own", () => {
    const sites = { ids: ["0101", "9999"], values: Float64Array.of(1, 2), about: {} };
    expect(() => weightsOfPackage(opened.core, sites, { by: "queen" })).toThrow(
      "id 9999: no kommune has this code",
    );
  });
});
