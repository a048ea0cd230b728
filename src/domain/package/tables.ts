import type { Area, AreaId, AreaLevel, IsoDate } from "../areas/area";
import { areasOn, membersOn } from "../areas/area";
import type { ActionTables, CoreTables, Manifest } from "./data-package";
import type { Member } from "../figures/figure";
import type { Indicator, Source } from "../figures/indicator";
import type { ObservationIndex } from "../figures/observation-index";

/** The whole data package as the application holds it. */
export interface Tables {
  readonly manifest: Manifest;
  readonly core: CoreTables;
  readonly actions: ActionTables;
  readonly observations: ObservationIndex;
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
}

export function createTables(
  manifest: Manifest,
  core: CoreTables,
  actions: ActionTables,
  observations: ObservationIndex,
): Tables {
  return {
    manifest,
    core,
    actions,
    observations,
    areas: new Map(core.areas.map((area) => [area.id, area])),
    indicators: new Map(core.indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(core.sources.map((source) => [source.id, source])),
  };
}

/** The 98 kommuner on a date. */
export function municipalitiesOn(core: CoreTables, date: IsoDate): readonly Area[] {
  return areasOn(core.areas, "municipality", date);
}

/** The kommuner that make up an area whose borders follow theirs; empty for a catchment. */
export function wholeMembers(core: CoreTables, area: Area, date: IsoDate): readonly Member[] {
  const level: AreaLevel = area.level;
  switch (level) {
    case "municipality":
      return [{ area: area.id, share: 1 }];
    case "country":
      return municipalitiesOn(core, date).map(({ id }) => ({ area: id, share: 1 }));
    case "kkr":
    case "region":
      return membersOn(core.memberships, area.id, date).map((id) => ({ area: id, share: 1 }));
    case "catchment":
      return [];
  }
}

/** The parent of a kommune at a level on a date. */
export function parentOf(
  tables: Tables,
  child: AreaId,
  level: "kkr" | "region",
  date: IsoDate,
): Area | undefined {
  return tables.core.areas.find(
    (area) =>
      area.level === level && membersOn(tables.core.memberships, area.id, date).includes(child),
  );
}
