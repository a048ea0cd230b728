import { apportionMean } from "../../src/domain/aggregate/apportion-mean";
import { apportionSum } from "../../src/domain/aggregate/apportion-sum";
import type { Apportioned, CoveredShare, ReadingOf } from "../../src/domain/aggregate/apportioned";
import type { AreaLevel, IsoDate } from "../../src/domain/areas/area";
import type { CoreTables } from "../../src/domain/package/data-package";
import { denominatorYear, figureOf } from "../../src/domain/figures/figure";
import type { Indicator } from "../../src/domain/figures/indicator";
import type { ObservationIndex } from "../../src/domain/figures/observation-index";
import { wholeMembers } from "../../src/domain/package/tables";

export const RULES = ["area", "population"] as const;
export type Rule = (typeof RULES)[number];

export interface Question {
  readonly indicator: Indicator;
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
  { indicator, year, level, rule, date }: Question,
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
  if (indicator.kind === "extensive") return (covered) => apportionSum(covered, readingOf);
  const weight = rule === "population" ? "population" : "area_km2";
  const denominator = core.indicators.find(({ id }) => id === weight);
  const at = denominatorYear(observations.years(weight), year) ?? year;
  if (denominator === undefined) throw new RangeError(`the package has no indicator "${weight}"`);
  return (covered) => apportionMean(covered, readingOf, readingFrom(denominator, at));
}

/** The rule where none is asked for: a sum goes by area, a mean by the denominator its indicator names. */
export function defaultRule(indicator: Indicator): Rule {
  if (indicator.kind === "extensive") return "area";
  return indicator.defaultDenominator === "area" ? "area" : "population";
}
