import type { AreaId, IsoDate } from "../../domain/areas/area";
import type { Member } from "../../domain/figures/figure";
import type { Analysis } from "../../../workers/analysis.client";

/** A kommune with less than this part of itself in a catchment only touches it with its border. */
const LEAST_SHARE = 1e-6;

/**
 * The kommuner of a catchment on a date, each with the share of its area that lies in it; cut in the
 * worker.
 *
 * @param year one with an emission account: the worker answers a figure's question
 * @throws Error with the worker's reason.
 */
export async function catchmentMembers(
  analysis: Analysis,
  catchment: AreaId,
  date: IsoDate,
  year: number,
): Promise<readonly Member[]> {
  const { reply } = analysis.run("footprints", {
    footprints: [{ kind: "catchment", id: catchment, catchment }],
    indicator: "ghg",
    year,
    date,
  });
  const answer = await reply;
  if (answer.is === "cancelled") throw new Error(answer.is);
  if (answer.is === "failed") throw new Error(`${answer.code} ${answer.detail}`);
  return answer.answer.union.members
    .filter(({ share }) => share > LEAST_SHARE)
    .map(({ area, share }) => ({ area, share }));
}
