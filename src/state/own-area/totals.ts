import type { IsoDate } from "../../domain/areas/area";
import type { Apportioned, CoveredShare } from "../../domain/aggregate/apportioned";
import { defaultRule, makeApportioner, type Rule } from "../../domain/aggregate/apportioner";
import { type Figure, figureOf } from "../../domain/figures/figure";
import type { Indicator } from "../../domain/figures/indicator";
import { municipalitiesOn, type Tables } from "../../domain/package/tables";
import { GROUND_INDICATORS } from "../initiative/questions";

const OWN_INDICATORS = ["area_km2", ...GROUND_INDICATORS] as const;

/** An indicator of an own area in its newest year, beside the country. */
export interface OwnTotal {
  readonly indicator: Indicator;
  readonly year: number;
  readonly rule: Rule;
  readonly total: Apportioned;
  readonly country: Figure;
}

/** The figures of an own area, counted as the worker and `klimakort aggregate` count. */
export function ownTotals(
  tables: Tables,
  covered: readonly CoveredShare[],
  date: IsoDate,
): readonly OwnTotal[] {
  const country = municipalitiesOn(tables.core, date).map(({ id }) => ({ area: id, share: 1 }));
  return OWN_INDICATORS.flatMap((id) => {
    const indicator = tables.indicators.get(id);
    const year = tables.observations.years(id).at(-1);
    if (indicator === undefined || year === undefined) return [];
    const rule = defaultRule(indicator);
    const question = { indicator, normalisation: "total", year, rule, date } as const;
    const apportion = makeApportioner(tables.core, tables.observations, {
      ...question,
      level: "municipality",
    });
    return [
      {
        indicator,
        year,
        rule,
        total: apportion(covered),
        country: figureOf(tables.observations, indicator, "total", year, country),
      },
    ];
  });
}
