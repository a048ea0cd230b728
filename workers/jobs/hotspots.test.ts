import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, makeAnalysis } from "../../tests/helpers/ask-analysis";
import { run as runHotspots } from "../../tools/hotspots";
import type { AnalysisApi, HotSpotsRequest } from "../analysis.api";

let analysis: AnalysisApi;
beforeAll(async () => {
  analysis = await makeAnalysis();
});

const folder = mkdtempSync(join(tmpdir(), "hotspots-job-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const request = (change: Partial<HotSpotsRequest>): HotSpotsRequest => ({
  of: { indicator: "ghg", year: 2023 },
  weights: "links",
  statistic: "gi",
  permutations: 999,
  seed: 42,
  adjust: false,
  ...change,
});

async function printed(argv: string): Promise<string> {
  let text = "";
  const io = { stdout: { write: (part: string) => (text += part) }, stderr: { write() {} } };
  await runHotspots(argv.split(" "), io);
  return text;
}

const bytesOf = async (change: Partial<HotSpotsRequest>): Promise<string> =>
  `${JSON.stringify(await ask(analysis, "hotspots", request(change)))}\n`;

describe("hot spots are those of the command line, byte by byte", () => {
  const indicator = "--indicator ghg --year 2023 --permutations 999";
  test.each<[string, Partial<HotSpotsRequest>]>([
    [indicator, {}],
    [`${indicator} --fdr --weights queen --seed 7`, { adjust: true, weights: "queen", seed: 7 }],
    [`${indicator} --stat moran --weights knn:5`, { statistic: "moran", weights: "knn:5" }],
    [
      `${indicator} --per total --weights band:30000`,
      { of: { indicator: "ghg", year: 2023, normalisation: "total" }, weights: "band:30000" },
    ],
    [
      "--indicator electric_cars --year 2026 --smooth --permutations 999",
      { of: { indicator: "electric_cars", year: 2026, smooth: true } },
    ],
  ])("%s", async (argv, change) => {
    expect(await bytesOf(change)).toBe(await printed(argv));
  });

  test("of values of one's own", async () => {
    const ids = ["0101", "0147", "0151", "0153"];
    const path = join(folder, "values.csv");
    writeFileSync(path, `id,value\n0101,1\n0147,2\n0151,\n0153,9\n`);
    expect(await bytesOf({ of: { ids, values: Float64Array.of(1, 2, NaN, 9) } })).toBe(
      await printed(`--values ${path} --permutations 999`),
    );
  });
});

test.each<[string, string, Partial<HotSpotsRequest>]>([
  ["unknown-weights", "rook", { weights: "rook" }],
  [
    "unknown-normalisation",
    "capita",
    { of: { indicator: "population", year: 2023, normalisation: "capita" } },
  ],
  ["unknown-area", "9999", { of: { ids: ["9999"], values: Float64Array.of(1) } }],
  ["no-values", "", { of: { ids: ["0101"], values: Float64Array.of(NaN) } }],
])("%s is told: %s", async (code, detail, change) => {
  const reply = await analysis.run("hotspots", 1, request(change), () => {});
  expect(reply).toEqual({ is: "failed", code, detail });
});
