import type { Filterable } from "./filters";

export interface Order {
  readonly by: "name" | "value";
  readonly descending: boolean;
}

/** Sorted rows; gaps come last in either direction, ties by name. */
export function sortRows<T extends Filterable>(
  rows: readonly T[],
  { by, descending }: Order,
  compare: (a: string, b: string) => number,
): readonly T[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const names = compare(a.area.name, b.area.name);
    if (by === "name") return sign * names;
    if (a.figure.is === "gap" || b.figure.is === "gap") {
      return Number(a.figure.is === "gap") - Number(b.figure.is === "gap") || names;
    }
    return sign * (a.figure.value - b.figure.value) || names;
  });
}

/** Place from the lowest, shared by equal values; only areas with a figure count. */
export function placeOf(
  rows: readonly Filterable[],
  id: string,
): { readonly place: number; readonly of: number } | null {
  const values = rows.flatMap(({ figure }) => (figure.is === "value" ? [figure.value] : []));
  const own = rows.find((row) => row.area.id === id)?.figure;
  if (own?.is !== "value") return null;
  return { place: 1 + values.filter((value) => value < own.value).length, of: values.length };
}
