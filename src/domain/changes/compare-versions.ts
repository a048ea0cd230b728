import type { ObservationColumn } from "../package/data-package";
import type { ObservationVersion } from "./observation-version";
import { sameFigure } from "./same-figure";
import { usualChanges } from "./usual-change";

/**
 * `corrected`: by us, with evidence; `revised`: the source says another figure; `filled`, `emptied`: a
 * gap became a figure or a figure a gap; `added`, `removed`: the year is in one version only.
 */
export type ChangeReason = "corrected" | "revised" | "filled" | "emptied" | "added" | "removed";

/** One figure of one kommune that is not the same in two versions. */
export interface FigureChange {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly old: number | null;
  readonly new: number | null;
  readonly oldVintage: string | null;
  readonly newVintage: string | null;
  readonly why: ChangeReason;
  /** Size of the change over the usual change of this kommune from year to year; null where none is usual. */
  readonly timesUsual: number | null;
}

/** A change of more than so many times the usual one is for a person to look at. */
const LOOK_AT_TIMES = 3;

export const isForEyes = ({ timesUsual }: FigureChange): boolean =>
  timesUsual !== null && timesUsual > LOOK_AT_TIMES;

const keyOf = ({ indicator, year }: ObservationColumn): string => `${indicator} ${year}`;

function reasonOf(
  before: ObservationColumn | undefined,
  after: ObservationColumn | undefined,
  place: number,
  values: readonly [number | null, number | null],
): ChangeReason {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  if (after.patches?.[place] !== before.patches?.[place]) return "corrected";
  if (values[0] === null) return "filled";
  return values[1] === null ? "emptied" : "revised";
}

const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : sameFigure(a, b);

/** The same column in two versions; one of them may lack it. */
interface Pair {
  readonly indicator: string;
  readonly year: number;
  readonly before: ObservationColumn | undefined;
  readonly after: ObservationColumn | undefined;
}

const valueAt = (column: ObservationColumn | undefined, place: number | undefined): number | null =>
  (place === undefined ? undefined : column?.values[place]) ?? null;

function pairsOf(before: ObservationVersion, after: ObservationVersion): readonly Pair[] {
  const old = new Map(before.columns.map((column) => [keyOf(column), column]));
  const fresh = new Map(after.columns.map((column) => [keyOf(column), column]));
  const columns = [...after.columns, ...before.columns.filter((one) => !fresh.has(keyOf(one)))];
  return columns.map((column) => ({
    indicator: column.indicator,
    year: column.year,
    before: old.get(keyOf(column)),
    after: fresh.get(keyOf(column)),
  }));
}

/** Every figure that differs, by indicator as in `after`, year and kommune. */
export function compareVersions(
  before: ObservationVersion,
  after: ObservationVersion,
): readonly FigureChange[] {
  const usual = usualChanges(before);
  const oldPlace = new Map(before.areas.map((area, place) => [area, place]));
  const changeOf = (pair: Pair, area: string, place: number): FigureChange | null => {
    const { indicator, year } = pair;
    const [was, is] = [valueAt(pair.before, oldPlace.get(area)), valueAt(pair.after, place)];
    if (isSame(was, is)) return null;
    const reference = was ?? usual.lastBefore(indicator, year, area);
    const isJudged = is !== null && reference !== null;
    return {
      area,
      indicator,
      year,
      old: was,
      new: is,
      oldVintage: pair.before?.vintage ?? null,
      newVintage: pair.after?.vintage ?? null,
      why: reasonOf(pair.before, pair.after, place, [was, is]),
      timesUsual: isJudged ? usual.times(indicator, area, is - reference) : null,
    };
  };
  return pairsOf(before, after).flatMap((pair) =>
    after.areas
      .map((area, place) => changeOf(pair, area, place))
      .filter((change) => change !== null),
  );
}
