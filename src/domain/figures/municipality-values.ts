import type { CoreTables } from "../package/data-package";
import { figureOf, type Readings } from "./figure";
import type { Indicator, Normalisation } from "./indicator";

/** Sites of an analysis with their values, in the order they are told. */
export interface ValuedSites {
  readonly ids: readonly string[];
  /** NaN where there is none. */
  readonly values: Float64Array;
}

/** Codes of the kommuner, ascending. */
export function municipalityCodes(core: CoreTables): readonly string[] {
  return core.areas
    .filter(({ level }) => level === "municipality")
    .map(({ id }) => id)
    .toSorted();
}

/** The figures of all kommuner in a year, divided as they are shown. */
export function municipalityValues(
  core: CoreTables,
  readings: Readings,
  indicator: Indicator,
  normalisation: Normalisation,
  year: number,
): ValuedSites {
  const ids = municipalityCodes(core);
  const values = Float64Array.from(ids, (area) => {
    const figure = figureOf(readings, indicator, normalisation, year, [{ area, share: 1 }]);
    return figure.is === "value" ? figure.value : NaN;
  });
  return { ids, values };
}
