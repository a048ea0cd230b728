import { type Area, areasOn, type AreaId, type IsoDate } from "../domain/areas/area";
import { changeOf, changesInPercent } from "../domain/figures/change";
import { type Figure, figureOf } from "../domain/figures/figure";
import { remainingAtTarget } from "../domain/figures/target-gap";
import type { Tables } from "../domain/package/tables";
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
  /** True while the figures of this level are being calculated. */
  readonly waiting: boolean;
  /** In the order of `areas`; none while waiting. */
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<AreaId, Figure>;
  /** The figures of one year as levels, whatever the mode. */
  level(year: number): readonly Row[];
  readonly country: Figure;
}

/** What the map, the list, the graph and the facts show: one table of figures for the address. */
export function createExplore(
  navigation: Navigation,
  tablesNow: () => Tables,
  today: IsoDate,
  aggregates: { readonly result: FigureTable | null },
): Explore {
  const tables = $derived(tablesNow());
  const choices = $derived(resolveChoices(navigation.query, tables, today));
  const areas = $derived(areasOn(tables.core.areas, choices.level, choices.date));
  const figure = (area: Area, year: number): Figure => {
    if (choices.level === "municipality") {
      return figureOf(tables.observations, choices.indicator, choices.normalisation, year, [
        { area: area.id, share: 1 },
      ]);
    }
    return (
      aggregates.result?.figure(area.id, year) ?? {
        is: "gap",
        why: "mangler",
        members: 0,
        missing: 0,
      }
    );
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
  const waiting = $derived(choices.level !== "municipality" && aggregates.result === null);
  const rows = $derived(waiting ? [] : areas.map((area) => ({ area, figure: shown(area) })));
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
    get waiting() {
      return waiting;
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
