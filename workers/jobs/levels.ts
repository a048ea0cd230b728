import { type Area, areasOn, type IsoDate } from "../../src/domain/areas/area";
import { figureOf, type Member } from "../../src/domain/figures/figure";
import { GAP_KINDS, VALUE_FLAGS } from "../../src/domain/figures/observation";
import { wholeMembers } from "../../src/domain/package/tables";
import { scaleSteps } from "../../src/domain/steps/run-steps";
import { coveredShares } from "../../src/geo/covered-shares";
import { type AnalysisData, PREPARED } from "../mechanism/analysis-data";
import type { Job } from "../mechanism/job";

/** A kommune with less than this part of itself in a catchment only touches it with its border. */
const LEAST_SHARE = 1e-6;

/** Progress by which the catchments' overlaps are known. */
const COVERED = 0.5;

/** Figures of all areas of a level in all years. */
export const levels: Job<"levels"> = async function* (data, request) {
  const { core, observations } = data.tables;
  const { level, date, normalisation } = request;
  const indicator = data.indicator(request.indicator);
  const areas = areasOn(core.areas, level, date);
  const members =
    level === "catchment"
      ? yield* catchmentMembers(data, areas, date)
      : areas.map((area) => wholeMembers(core, area, date));
  const begun = level === "catchment" ? COVERED : 0;
  const years = observations.years(indicator.id);
  const size = years.length * areas.length;
  const answer = {
    years,
    areas: areas.map((area) => area.id),
    values: new Float64Array(size).fill(Number.NaN),
    gaps: new Uint8Array(size),
    flags: new Uint8Array(size),
    members: new Uint16Array(size),
    missing: new Uint16Array(size),
  };
  for (const [row, year] of years.entries()) {
    for (const [column, own] of members.entries()) {
      const at = row * areas.length + column;
      const figure = figureOf(observations, indicator, normalisation, year, own);
      answer.members[at] = figure.members;
      answer.missing[at] = figure.missing;
      if (figure.is === "value") {
        answer.values[at] = figure.value;
        answer.flags[at] = flagBits(figure.flags);
      } else answer.gaps[at] = GAP_KINDS.indexOf(figure.why);
    }
    yield begun + ((1 - begun) * (row + 1)) / years.length;
  }
  return answer;
};

/** Bits of the flags a figure carries, in the order of VALUE_FLAGS. */
function flagBits(flags: readonly string[]): number {
  return VALUE_FLAGS.reduce((bits, flag, bit) => bits | (flags.includes(flag) ? 1 << bit : 0), 0);
}

/** For every catchment the kommuner in it by the share of their ground. */
async function* catchmentMembers(
  data: AnalysisData,
  areas: readonly Area[],
  date: IsoDate,
): AsyncGenerator<number, readonly (readonly Member[])[], void> {
  const catchments = await data.ground("catchment", date);
  const municipalities = yield* data.prepared("municipality", date);
  const shares = yield* scaleSteps(coveredShares(catchments, municipalities), PREPARED, COVERED);
  const place = new Map(catchments.ids.map((id, i) => [id, i]));
  return areas.map(({ id }) => {
    const own = shares[place.get(id) ?? -1] ?? [];
    return own.filter(({ share }) => share > LEAST_SHARE);
  });
}
