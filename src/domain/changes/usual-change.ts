import { median } from "../figures/median";
import type { ObservationVersion } from "./observation-version";

/** How much figures of one version move from year to year. */
interface UsualChanges {
  /** The size of `change` over the usual one; null where nothing is usual. */
  times(indicator: string, area: string, change: number): number | null;
  /** The newest figure of a year before `year`. */
  lastBefore(indicator: string, year: number, area: string): number | null;
}

interface Point {
  readonly year: number;
  readonly value: number;
}

/** With fewer steps than this a kommune has no habit of its own. */
const FEWEST_STEPS = 2;

function pointsOf(
  version: ObservationVersion,
  indicator: string,
): ReadonlyMap<string, readonly Point[]> {
  const columns = version.columns
    .filter((column) => column.indicator === indicator)
    .toSorted((a, b) => a.year - b.year);
  return new Map(
    version.areas.map((area, place) => [
      area,
      columns.flatMap(({ year, values }) => {
        const value = values[place];
        return value === null || value === undefined ? [] : [{ year, value }];
      }),
    ]),
  );
}

/** Absolute changes from one figure to the next. */
const stepsOf = (points: readonly Point[]): readonly number[] =>
  points.slice(1).map(({ value }, index) => Math.abs(value - (points[index]?.value ?? value)));

/**
 * The usual change of a kommune is the median of its own changes from year to year, at least two; where
 * it has fewer or never moved, no change is usual and none is judged.
 */
export function usualChanges(version: ObservationVersion): UsualChanges {
  const series = new Map<string, ReadonlyMap<string, readonly Point[]>>();
  const of = (indicator: string, area: string): readonly Point[] => {
    const known = series.get(indicator) ?? pointsOf(version, indicator);
    series.set(indicator, known);
    return known.get(area) ?? [];
  };
  return {
    times(indicator, area, change) {
      const steps = stepsOf(of(indicator, area));
      if (steps.length < FEWEST_STEPS) return null;
      const usual = median(steps) ?? 0;
      return usual === 0 ? null : Math.abs(change) / usual;
    },
    lastBefore: (indicator, year, area) =>
      of(indicator, area).findLast((point) => point.year < year)?.value ?? null,
  };
}
