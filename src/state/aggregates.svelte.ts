import type { AreaId } from "../domain/areas/area";
import type { Figure } from "../domain/figures/figure";
import { GAP_KINDS, VALUE_FLAGS } from "../domain/figures/observation";
import type { LevelsAnswer } from "../../workers/analysis.api";
import type { Analysis } from "../../workers/analysis.client";
import { createNewestJob, type NewestJob } from "./newest-job.svelte";

/** The worker's answer, read by area and year. */
export interface FigureTable {
  figure(area: AreaId, year: number): Figure | undefined;
}

function readAnswer(answer: LevelsAnswer): FigureTable {
  const { areas, years, values, gaps, flags, members, missing } = answer;
  return {
    figure(area, year) {
      const column = areas.indexOf(area);
      const row = years.indexOf(year);
      if (column < 0 || row < 0) return undefined;
      const at = row * areas.length + column;
      const counts = { members: members[at] ?? 0, missing: missing[at] ?? 0 };
      const value = values[at] ?? Number.NaN;
      if (Number.isNaN(value)) {
        return { is: "gap", why: GAP_KINDS[gaps[at] ?? 0] ?? "mangler", ...counts };
      }
      const bits = flags[at] ?? 0;
      const found = VALUE_FLAGS.filter((_, bit) => (bits & (1 << bit)) !== 0);
      return { is: "value", value, flags: found, ...counts };
    },
  };
}

/** Figures of KKR, regions, catchments and the country. */
export type Aggregates = NewestJob<"levels", FigureTable>;

export function createAggregates(analysis: () => Analysis): Aggregates {
  return createNewestJob(analysis, "levels", readAnswer);
}
