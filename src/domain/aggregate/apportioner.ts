import { apportionMean } from "./apportion-mean";
import { apportionSum } from "./apportion-sum";
import type { Apportioned, CoveredShare, ReadingOf } from "./apportioned";
import type { AreaLevel, IsoDate } from "../areas/area";
import type { CoreTables } from "../package/data-package";
import { DENOMINATORS, denominatorYear, figureOf } from "../figures/figure";
import type { Indicator, Normalisation } from "../figures/indicator";
import type { ObservationIndex } from "../figures/observation-index";
import { wholeMembers } from "../package/tables";

export const RULES = ["area", "population"] as const;
export type Rule = (typeof RULES)[number];

export interface Question {
  readonly indicator: Indicator;
  /** A sum may be asked for per inhabitant or km²; it then is a mean of the areas' quotients. */
  readonly normalisation: Normalisation;
  readonly year: number;
  readonly level: AreaLevel;
  readonly rule: Rule;
  readonly date: IsoDate;
}

/**
 * The counting rule for covered shares. A sum is apportioned by share; with no figures below the kommune, people are taken
 * as evenly spread within one, so `population` gives the same sum. A mean is weighted by the covered km² or people.
 */
export function makeApportioner(
  core: CoreTables,
  observations: ObservationIndex,
  { indicator, normalisation, year, level, rule, date }: Question,
): (covered: readonly CoveredShare[]) => Apportioned {
  const areas = new Map(core.areas.map((area) => [area.id, area]));
  const readingFrom =
    (of: Indicator, at: number): ReadingOf =>
    (id) => {
      const area = areas.get(id);
      if (area === undefined || level === "municipality")
        return observations.reading(of.id, at, id);
      const figure = figureOf(observations, of, "total", at, wholeMembers(core, area, date));
      // A group that lacks a member has no total of its own.
      if (figure.is === "gap") return { is: "gap", why: figure.why };
      if (figure.missing > 0) return { is: "gap", why: "mangler" };
      return { is: "value", value: figure.value, flag: null };
    };
  const readingOf = readingFrom(indicator, year);
  const divisor = indicator.kind === "extensive" ? DENOMINATORS[normalisation] : null;
  if (indicator.kind === "extensive" && divisor === null) {
    return (covered) => apportionSum(covered, readingOf);
  }
  const weight = divisor ?? (rule === "population" ? "population" : "area_km2");
  const denominator = core.indicators.find(({ id }) => id === weight);
  const at = denominatorYear(observations.years(weight), year) ?? year;
  if (denominator === undefined) throw new RangeError(`the package has no indicator "${weight}"`);
  const denominatorOf = readingFrom(denominator, at);
  const figureIn = divisor === null ? readingOf : quotient(readingOf, denominatorOf);
  return (covered) => apportionMean(covered, figureIn, denominatorOf);
}

function quotient(readingOf: ReadingOf, divisorOf: ReadingOf): ReadingOf {
  return (area) => {
    const reading = readingOf(area);
    const divisor = divisorOf(area);
    if (reading.is === "gap") return reading;
    if (divisor.is === "gap") return divisor;
    if (divisor.value === 0) return { is: "gap", why: "ikke relevant" };
    return { ...reading, value: reading.value / divisor.value };
  };
}

/** The rule where none is asked for: a sum goes by area, a mean by the denominator its indicator names. */
export function defaultRule(indicator: Indicator): Rule {
  if (indicator.kind === "extensive") return "area";
  return indicator.defaultDenominator === "area" ? "area" : "population";
}
