import { changeOf, changesInPercent } from "../../domain/figures/change";
import { type Figure, figureOf } from "../../domain/figures/figure";
import type { Indicator, Normalisation } from "../../domain/figures/indicator";
import type { Tables } from "../../domain/package/tables";
import type { Compared } from "./compared";

/** An indicator's way through the years in one of the areas compared. */
export interface ComparedPath {
  readonly compared: Compared;
  /** Years with a value, ascending, in the unit the figures are stored in. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly first: Figure;
  readonly last: Figure;
  /** From the first year to the last: totals in percent, everything else in its own unit. */
  readonly change: Figure;
}

/** The paths of an indicator with at least one year, in the order of the areas. */
export function comparedPaths(
  tables: Tables,
  all: readonly Compared[],
  indicator: Indicator,
  normalisation: Normalisation,
): readonly ComparedPath[] {
  const years = tables.observations.years(indicator.id);
  const inPercent = changesInPercent(indicator.kind, normalisation);
  return all.flatMap((compared) => {
    const figures = years.map((year) =>
      figureOf(tables.observations, indicator, normalisation, year, compared.members),
    );
    const [first, last] = [figures[0], figures.at(-1)];
    if (first === undefined || last === undefined) return [];
    const points = figures.flatMap((figure, i) =>
      figure.is === "value" ? [{ year: years[i] ?? 0, value: figure.value }] : [],
    );
    return [{ compared, points, first, last, change: changeOf(first, last, inPercent) }];
  });
}

/** The least and the greatest of the paths by a figure of theirs; undefined where none has one. */
export function ends(
  paths: readonly ComparedPath[],
  figureIn: (path: ComparedPath) => Figure,
): readonly [ComparedPath, ComparedPath] | undefined {
  const known = paths
    .flatMap((path) => {
      const figure = figureIn(path);
      return figure.is === "value" ? [{ path, value: figure.value }] : [];
    })
    .toSorted((a, b) => a.value - b.value);
  const [least, greatest] = [known[0], known.at(-1)];
  return least === undefined || greatest === undefined ? undefined : [least.path, greatest.path];
}
