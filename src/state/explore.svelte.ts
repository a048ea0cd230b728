import { type Area, areasOn, type AreaId, type IsoDate } from "../domain/area";
import { changeOf, changesInPercent } from "../domain/change";
import { type Figure, figureOf } from "../domain/figure";
import { remainingAtTarget } from "../domain/target-gap";
import type { Tables } from "../domain/tables";
import type { FigureTable } from "./aggregates.svelte";
import { type Choices, resolveChoices } from "./choices";
import type { Navigation } from "./navigation.svelte";

export interface Row {
  readonly area: Area;
  readonly figure: Figure;
}

export interface Explore {
  readonly choices: Choices;
  readonly areas: readonly Area[];
  /** In the order of `areas`; every figure a gap while a calculation is on its way. */
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<AreaId, Figure>;
  /** The figures of one year as levels, whatever the mode. */
  level(year: number): readonly Row[];
  readonly country: Figure;
}

const WAITING: Figure = { is: "gap", why: "mangler", members: 0, missing: 0 };

/** What the map, the list, the graph and the facts show: one table of figures for the address. */
export function createExplore(
  navigation: Navigation,
  tables: Tables,
  today: IsoDate,
  aggregates: { readonly table: FigureTable | null },
): Explore {
  const choices = $derived(resolveChoices(navigation.query, tables, today));
  const areas = $derived(areasOn(tables.core.areas, choices.level, choices.date));
  const figure = (area: Area, year: number): Figure => {
    if (choices.level === "municipality") {
      return figureOf(tables.observations, choices.indicator, choices.normalisation, year, [
        { area: area.id, share: 1 },
      ]);
    }
    return aggregates.table?.figure(area.id, year) ?? WAITING;
  };
  const shown = (area: Area): Figure => {
    const now = figure(area, choices.year);
    switch (choices.mode) {
      case "level":
        return now;
      case "change":
        return changeOf(
          figure(area, choices.years[0] ?? choices.year),
          now,
          changesInPercent(choices.indicator.kind, choices.normalisation),
        );
      case "gap":
        return remainingAtTarget(
          choices.years.map((year) => ({ year, figure: figure(area, year) })),
          tables.actions.targets.filter((target) => target.area === area.id),
        );
    }
  };
  const rows = $derived(areas.map((area) => ({ area, figure: shown(area) })));
  const byId = $derived(new Map(rows.map((row) => [row.area.id, row.figure])));
  const country = $derived(
    figureOf(
      tables.observations,
      choices.indicator,
      choices.normalisation,
      choices.year,
      areasOn(tables.core.areas, "municipality", choices.date).map(({ id }) => ({
        area: id,
        share: 1,
      })),
    ),
  );
  return {
    get choices() {
      return choices;
    },
    get areas() {
      return areas;
    },
    get rows() {
      return rows;
    },
    get byId() {
      return byId;
    },
    get country() {
      return country;
    },
    level: (year) => areas.map((area) => ({ area, figure: figure(area, year) })),
  };
}
