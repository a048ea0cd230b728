import {
  type Area,
  type AreaId,
  type AreaLevel,
  areasOn,
  type IsoDate,
} from "../domain/areas/area";
import type { Indicator, Normalisation } from "../domain/figures/indicator";
import type { Tables } from "../domain/package/tables";
import type { Classification, Mode, Query } from "./url/query";

/** What an address asked for and could not get. */
export type Note =
  | { readonly code: "unknown-indicator"; readonly id: string }
  | { readonly code: "unknown-year"; readonly year: number; readonly shown: number }
  | { readonly code: "unknown-area"; readonly id: AreaId };

/** An address made definite with the data at hand: every choice has a value that exists. */
export interface Choices {
  readonly indicator: Indicator;
  readonly normalisation: Normalisation;
  readonly year: number;
  readonly years: readonly number[];
  readonly mode: Mode;
  readonly modes: readonly Mode[];
  readonly level: AreaLevel;
  readonly date: IsoDate;
  readonly classification: Classification;
  readonly selected: readonly AreaId[];
  readonly compared: readonly AreaId[];
  readonly notes: readonly Note[];
}

const DEFAULT_INDICATOR = "ghg";

/** The modes that mean something for an indicator. */
function modesOf(indicator: Indicator, years: readonly number[]): readonly Mode[] {
  const modes: Mode[] = ["level"];
  if (years.length > 1 && indicator.kind !== "category") modes.push("change");
  if (indicator.id === "ghg") modes.push("gap");
  return modes;
}

/** The newest year that is not preliminary as a whole, else the newest. */
function defaultYear(tables: Tables, indicator: Indicator, years: readonly number[]): number {
  const settled = years.findLast(
    (year) => tables.observations.columnFlag(indicator.id, year) !== "preliminary",
  );
  return settled ?? years.at(-1) ?? 0;
}

function nearest(years: readonly number[], year: number): number {
  return years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0] ?? year;
}

function knownAreas(
  ids: readonly AreaId[],
  areas: readonly Area[],
  notes: Note[],
): readonly AreaId[] {
  const known = new Set(areas.map((area) => area.id));
  for (const id of ids) if (!known.has(id)) notes.push({ code: "unknown-area", id });
  return ids.filter((id) => known.has(id));
}

function chosenIndicator(query: Query, tables: Tables, notes: Note[]): Indicator {
  const fallback = tables.indicators.get(DEFAULT_INDICATOR) ?? tables.core.indicators[0];
  const asked = query.i === undefined ? fallback : tables.indicators.get(query.i);
  if (asked === undefined && query.i !== undefined) {
    notes.push({ code: "unknown-indicator", id: query.i });
  }
  const indicator = asked ?? fallback;
  if (indicator === undefined) throw new RangeError("the data package has no indicators");
  return indicator;
}

function chosenYear(
  query: Query,
  tables: Tables,
  indicator: Indicator,
  years: readonly number[],
  notes: Note[],
): number {
  const wanted = query.y ?? defaultYear(tables, indicator, years);
  const year = years.includes(wanted) ? wanted : nearest(years, wanted);
  if (query.y !== undefined && year !== query.y) {
    notes.push({ code: "unknown-year", year: query.y, shown: year });
  }
  return year;
}

/** Fills what the address leaves open and replaces what the data do not have, with a note for each. */
export function resolveChoices(query: Query, tables: Tables, today: IsoDate): Choices {
  const notes: Note[] = [];
  const indicator = chosenIndicator(query, tables, notes);
  const years = tables.observations.years(indicator.id);
  const modes = modesOf(indicator, years);
  const date = query.gd ?? today;
  const areas = areasOn(tables.core.areas, query.g, date);
  return {
    indicator,
    normalisation:
      indicator.normalisations.find((name) => name === query.n) ??
      indicator.normalisations[0] ??
      "total",
    year: chosenYear(query, tables, indicator, years, notes),
    years,
    mode: modes.includes(query.m) ? query.m : "level",
    modes,
    level: query.g,
    date,
    classification: query.k,
    selected: knownAreas(query.sel, areas, notes),
    compared: knownAreas(query.cmp, areas, notes),
    notes,
  };
}
