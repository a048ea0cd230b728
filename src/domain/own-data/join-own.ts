import type { AreaId } from "../areas/area";
import type { ObservationIndex } from "../figures/observation-index";
import { type Tables } from "../package/tables";
import type { OwnFigures, OwnIndicator } from "./own-indicator";

function joinObservations(base: ObservationIndex, own: readonly OwnIndicator[]): ObservationIndex {
  const sets = new Map(own.map((one) => [one.indicator.id, one]));
  const find = (indicator: string, year: number): OwnFigures | undefined =>
    sets.get(indicator)?.years.find((figures) => figures.year === year);
  return {
    reading(indicator, year, area: AreaId) {
      if (!sets.has(indicator)) return base.reading(indicator, year, area);
      const value = find(indicator, year)?.values[area];
      return value === undefined
        ? { is: "gap", why: "mangler" }
        : { is: "value", value, flag: null };
    },
    years: (indicator) =>
      sets
        .get(indicator)
        ?.years.map(({ year }) => year)
        .toSorted((a, b) => a - b) ?? base.years(indicator),
    origin(indicator, year, area) {
      const set = sets.get(indicator);
      if (set === undefined) return base.origin(indicator, year, area);
      return { source: set.source.id, vintage: set.source.retrieved };
    },
    columnFlag: (indicator, year) =>
      sets.has(indicator) ? null : base.columnFlag(indicator, year),
  };
}

/** The data package with a reader's own indicators among its own; the package itself where there are none. */
export function withOwn(tables: Tables, own: readonly OwnIndicator[]): Tables {
  if (own.length === 0) return tables;
  const indicators = own.map(({ indicator }) => indicator);
  return {
    ...tables,
    core: { ...tables.core, indicators: [...tables.core.indicators, ...indicators] },
    observations: joinObservations(tables.observations, own),
    indicators: new Map([...tables.indicators, ...indicators.map((one) => [one.id, one] as const)]),
    sources: new Map([...tables.sources, ...own.map(({ source }) => [source.id, source] as const)]),
  };
}
