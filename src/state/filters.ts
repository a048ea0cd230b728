import type { Area } from "../domain/areas/area";
import type { Figure } from "../domain/figures/figure";
import { fold } from "../domain/areas/search";

export interface Filterable {
  readonly area: Area;
  readonly figure: Figure;
}

/** What the `f` key of the address can ask for; the list and the map obey the same filters. */
export interface Filters {
  /** Part of a name. */
  readonly name?: string;
  /** Municipality type. */
  readonly type?: string;
  /** Number of the legend's class, from 0. */
  readonly class?: string;
  /** Kind of gap. */
  readonly gap?: string;
}

/** The rows that pass every filter; `classOf` gives a figure's class, or null for a gap. */
export function filterRows<T extends Filterable>(
  rows: readonly T[],
  filters: Filters,
  classOf: (figure: Figure) => number | null,
): readonly T[] {
  const name = fold(filters.name ?? "");
  return rows.filter(
    ({ area, figure }) =>
      (name === "" || fold(area.name).includes(name)) &&
      (filters.type === undefined || area.type === filters.type) &&
      (filters.class === undefined || String(classOf(figure)) === filters.class) &&
      (filters.gap === undefined || (figure.is === "gap" && figure.why === filters.gap)),
  );
}

/** Filters without the named ones. */
export function withoutFilters(
  filters: Readonly<Record<string, string>>,
  ...keys: readonly string[]
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => !keys.includes(key)));
}

/** Filters with one of them set, or taken away if it was set to the same. */
export function toggleFilter(
  filters: Readonly<Record<string, string>>,
  key: keyof Filters,
  value: string,
): Readonly<Record<string, string>> {
  const rest = withoutFilters(filters, key);
  return filters[key] === value || value === "" ? rest : { ...rest, [key]: value };
}
