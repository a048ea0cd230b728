import { beforeAll, expect, test } from "vitest";
import { partitionOf } from "../../src/state/initiative/partition";
import type { AnalysisApi } from "../../workers/analysis.api";
import { ask, makeAnalysis } from "../helpers/ask-analysis";

let analysis: AnalysisApi;
beforeAll(async () => {
  analysis = await makeAnalysis();
});

test.each(["ghg", "population", "coastal_damage_2070"])(
  "what is apportioned to the 23 local tripartites adds up to the national %s",
  async (indicator) => {
    const catchments = Array.from({ length: 15 }, (_, i) => `hvo-1.${i + 1}`)
      .concat(Array.from({ length: 6 }, (_, i) => `hvo-2.${i + 1}`))
      .concat("hvo-3.1", "hvo-4.1");
    const year = { ghg: 2023, population: 2026, coastal_damage_2070: 2070 }[indicator] ?? 0;
    const answer = await ask(analysis, "footprints", {
      footprints: [
        { kind: "areas", id: "DK", members: ["DK"] },
        ...catchments.map((id) => ({ kind: "catchment", id, catchment: id }) as const),
      ],
      indicator,
      year,
    });
    const { parts, sum, whole, difference } = partitionOf(answer);
    expect(parts).toBe(23);
    expect(whole).toBeGreaterThan(0);
    expect(Math.abs(sum - whole)).toBe(Math.abs(difference));
    expect(Math.abs(difference)).toBeLessThanOrEqual(1e-9 * whole);
  },
);
