import type { AreaId } from "../areas/area";
import type { ObservationColumn, ObservationTables } from "../package/data-package";
import type { Readings } from "./figure";
import { GAP_KINDS, type GapKind, type Reading, VALUE_FLAGS, type ValueFlag } from "./observation";

/** Where a reading is from: source id and the version of that source. */
export interface Origin {
  readonly source: string;
  readonly vintage: string;
}

/** Readings by indicator, year and kommune. */
export interface ObservationIndex extends Readings {
  origin(indicator: string, year: number, area: AreaId): Origin | undefined;
  /** The flag that every figure of an indicator-year carries. */
  columnFlag(indicator: string, year: number): ValueFlag | null;
}

const MISSING: Reading = { is: "gap", why: "mangler" };

const gapKind = (text: string | undefined): GapKind =>
  GAP_KINDS.find((kind) => kind === text) ?? "mangler";
const valueFlag = (text: string | undefined): ValueFlag | null =>
  VALUE_FLAGS.find((flag) => flag === text) ?? null;

export function createObservationIndex(tables: ObservationTables): ObservationIndex {
  const places = new Map(tables.areas.map((area, index) => [area, index]));
  const columns = new Map<string, Map<number, ObservationColumn>>();
  for (const column of tables.columns) {
    const years = columns.get(column.indicator) ?? new Map<number, ObservationColumn>();
    columns.set(column.indicator, years.set(column.year, column));
  }
  const find = (indicator: string, year: number): ObservationColumn | undefined =>
    columns.get(indicator)?.get(year);
  return {
    reading(indicator, year, area) {
      const column = find(indicator, year);
      const place = places.get(area);
      if (column === undefined || place === undefined) return MISSING;
      const value = column.values[place];
      return value === null || value === undefined
        ? { is: "gap", why: gapKind(column.gaps[place]) }
        : { is: "value", value, flag: valueFlag(column.flags[place] ?? column.flags["*"]) };
    },
    years: (indicator) => [...(columns.get(indicator)?.keys() ?? [])].toSorted((a, b) => a - b),
    origin(indicator, year, area) {
      const column = find(indicator, year);
      const place = places.get(area);
      if (column === undefined || place === undefined) return undefined;
      return { source: column.sources[place] ?? column.source, vintage: column.vintage };
    },
    columnFlag: (indicator, year) => valueFlag(find(indicator, year)?.flags["*"]),
  };
}
