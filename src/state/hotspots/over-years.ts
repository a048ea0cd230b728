import { type HotSpotAnswer, type Side, sideOf } from "./spot-classes";

export const PATHS = ["persistent", "emerging", "recurring", "fading"] as const;
/** How a kommune came to where it is, or is no longer. */
export type SpotPath = (typeof PATHS)[number];

export interface SpotHistory {
  readonly id: string;
  readonly side: Exclude<Side, "outlier">;
  readonly path: SpotPath;
  /** The years in which the kommune was on that side, ascending. */
  readonly years: readonly number[];
}

type YearAnswer = readonly [year: number, answer: HotSpotAnswer];

/**
 * In the last year and no other: emerging. In the last and in more than half of all years:
 * persistent. In the last and fewer of the others: recurring. Earlier, not in the last: fading.
 */
function pathOf(isLast: boolean, times: number, all: number): SpotPath | null {
  if (times === 0) return null;
  if (!isLast) return "fading";
  if (times === 1) return "emerging";
  return times > all / 2 ? "persistent" : "recurring";
}

/** Which kommuner stayed, came and went, by side and path, from one answer a year, ascending. */
export function spotHistories(answers: readonly YearAnswer[]): readonly SpotHistory[] {
  const last = answers.at(-1);
  if (last === undefined || answers.length < 2) return [];
  const [lastYear, { local }] = last;
  const classes = answers.map(
    ([year, answer]) => [year, new Map(answer.local.map((row) => [row.id, row.class]))] as const,
  );
  return local.flatMap(({ id }) =>
    (["high", "low"] as const).flatMap((side): readonly SpotHistory[] => {
      const years = classes.flatMap(([year, of]) =>
        sideOf(of.get(id) ?? "missing") === side ? [year] : [],
      );
      const path = pathOf(years.includes(lastYear), years.length, answers.length);
      return path === null ? [] : [{ id, side, path, years }];
    }),
  );
}
