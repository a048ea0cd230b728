import type { AreaId } from "../areas/area";
import type { Indicator, Normalisation } from "./indicator";
import type { GapKind, Reading, ValueFlag } from "./observation";

/** What a sum or mean is made of: kommuner, each with the part of it that counts (0–1). */
export interface Member {
  readonly area: AreaId;
  readonly share: number;
}

/** A figure as it is shown: of one kommune or of many, divided or not. */
export type Figure =
  | {
      readonly is: "value";
      readonly value: number;
      /** Every flag that one of its parts carries, each once, in a fixed order. */
      readonly flags: readonly ValueFlag[];
      readonly members: number;
      /** Members without a figure: they are not in the value. */
      readonly missing: number;
    }
  | {
      readonly is: "gap";
      readonly why: GapKind;
      readonly members: number;
      readonly missing: number;
    };

/** Where readings come from. */
export interface Readings {
  reading(indicator: string, year: number, area: AreaId): Reading;
  /** Years with at least one figure, ascending. */
  years(indicator: string): readonly number[];
}

/** The indicator a normalisation divides by: people, or square kilometres of official area. */
export const DENOMINATORS = {
  total: null,
  capita: "population",
  area: "area_km2",
} as const satisfies Record<Normalisation, string | null>;

/** The denominator's year: the same, else the nearest one known, the earlier of two equally near. */
export function denominatorYear(years: readonly number[], year: number): number | undefined {
  return years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b)[0];
}

const worstGap = (gaps: readonly GapKind[]): GapKind =>
  gaps.find((gap) => gap !== "ikke relevant") ?? gaps[0] ?? "mangler";

interface Sum {
  numerator: number;
  denominator: number;
  found: number;
  flags: ValueFlag[];
  gaps: GapKind[];
}

/** Adds members that have both a figure and, where one is needed, a denominator. */
function addMembers(
  members: readonly Member[],
  figure: (area: AreaId) => Reading,
  denominator: ((area: AreaId) => Reading) | null,
  weighted: boolean,
): Sum {
  const sum: Sum = { numerator: 0, denominator: 0, found: 0, flags: [], gaps: [] };
  for (const { area, share } of members) {
    const above = figure(area);
    const below: Reading = denominator?.(area) ?? { is: "value", value: 1, flag: null };
    if (above.is === "gap") sum.gaps.push(above.why);
    else if (below.is === "gap") sum.gaps.push(below.why);
    else {
      sum.found += 1;
      const weight = share * below.value;
      sum.numerator += above.value * (weighted ? weight : share);
      sum.denominator += weight;
      // The people of 2018–2023 are derived from the account itself, so that quotients equal the
      // published ones: that does not make the quotient a figure of ours.
      for (const flag of [above.flag, below.flag === "derived" ? null : below.flag]) {
        if (flag !== null && !sum.flags.includes(flag)) sum.flags.push(flag);
      }
    }
  }
  return sum;
}

/** The weight of an average: the indicator's own denominator, people where it names none. */
export function weightOf(indicator: Indicator): "population" | "area_km2" {
  return indicator.defaultDenominator === "area" ? "area_km2" : "population";
}

/** What the sum of an indicator is divided by, or weighted with where it is a mean; null for neither. */
export function divisorOf(
  indicator: Indicator,
  normalisation: Normalisation,
  isSingle: boolean,
): "population" | "area_km2" | null {
  if (indicator.kind === "extensive") return DENOMINATORS[normalisation];
  return isSingle ? null : weightOf(indicator);
}

function sumOf(
  readings: Readings,
  indicator: Indicator,
  normalisation: Normalisation,
  year: number,
  members: readonly Member[],
): Sum {
  const divisor = divisorOf(indicator, normalisation, members.length === 1);
  const divisorYear = divisor === null ? undefined : denominatorYear(readings.years(divisor), year);
  return addMembers(
    members,
    (area) => readings.reading(indicator.id, year, area),
    divisor === null || divisorYear === undefined
      ? null
      : (area) => readings.reading(divisor, divisorYear, area),
    indicator.kind !== "extensive",
  );
}

/**
 * The figure of a set of kommuner. Extensive figures are summed by share and, if asked, divided by
 * the sum of people or km²; intensive ones are averaged with the weight the indicator names. A gap
 * is never filled: the figure says how many members it lacks.
 */
export function figureOf(
  readings: Readings,
  indicator: Indicator,
  normalisation: Normalisation,
  year: number,
  members: readonly Member[],
): Figure {
  const sum = sumOf(readings, indicator, normalisation, year, members);
  const counts = { members: members.length, missing: members.length - sum.found };
  if (sum.found === 0) return { is: "gap", why: worstGap(sum.gaps), ...counts };
  const isTotal = indicator.kind === "extensive" && normalisation === "total";
  const isMixed = indicator.kind === "category" && members.length > 1;
  if (isMixed || (!isTotal && sum.denominator === 0)) {
    return { is: "gap", why: "ikke relevant", ...counts };
  }
  const value = isTotal ? sum.numerator : sum.numerator / sum.denominator;
  return { is: "value", value, flags: sum.flags, ...counts };
}
