import { type Figure, figureOf, type Member } from "../../domain/figures/figure";
import { type Forecast, forecastsOf, type YearValue } from "../../domain/figures/forecast";
import type { Tables } from "../../domain/package/tables";

/** The year that the agreement's own target is set for. */
export const TARGET_YEAR = 2030;

export interface EmissionPath {
  /** Tonnes CO₂e of the account, years ascending; years with a gap are left out. */
  readonly account: readonly (YearValue & { readonly figure: Figure })[];
  /** Three forecasts to the target year, or none where the account is too short. */
  readonly forecasts: readonly Forecast[];
}

/** The emissions of a set of kommuner in the years of the account, and where three rules lead from there. */
export function emissionPath(tables: Tables, members: readonly Member[]): EmissionPath {
  const indicator = tables.indicators.get("ghg");
  if (indicator === undefined) return { account: [], forecasts: [] };
  const account = tables.observations.years("ghg").flatMap((year) => {
    const figure = figureOf(tables.observations, indicator, "total", year, members);
    return figure.is === "value" ? [{ year, value: figure.value, figure }] : [];
  });
  return { account, forecasts: forecastsOf(account, TARGET_YEAR) };
}
