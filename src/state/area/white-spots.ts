import type { CountedInitiative } from "../../domain/actions/counting/participation";
import { type Area, type AreaId, type IsoDate } from "../../domain/areas/area";
import type { Figure, Member } from "../../domain/figures/figure";
import { median } from "../../domain/figures/median";
import { remainingAtTarget } from "../../domain/figures/target-gap";
import { municipalitiesOn, type Tables } from "../../domain/package/tables";
import { municipalityFigure } from "../municipality-facts";

export const NEEDS = ["capita", "remaining"] as const;
/** What a need is measured by: emissions per inhabitant, or what the trend leaves in the kommune's target year. */
export type Need = (typeof NEEDS)[number];

/** Need above the country's median or not, initiatives below its median or not. */
export const QUADRANTS = ["white", "busy", "calm", "ahead"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export interface NeedRow {
  readonly area: Area;
  /** Tonnes CO₂e per inhabitant. */
  readonly need: Figure;
  readonly initiatives: number;
  /** Null where the need is not known. */
  readonly quadrant: Quadrant | null;
}

export interface WhiteSpots {
  readonly rows: readonly NeedRow[];
  /** Medians of all the country's kommuner; null where none has a need that is known. */
  readonly needMedian: number | null;
  readonly initiativeMedian: number;
  /** Kommuner whose need is known, of all in the country. */
  readonly known: number;
}

/** The need of one kommune by its last account, a gap where it cannot be told. */
export function needOf(tables: Tables, area: AreaId, need: Need): Figure {
  const series = tables.observations.years("ghg").flatMap((year) => {
    const figure = municipalityFigure(tables, "ghg", "capita", year, area);
    return figure === undefined ? [] : [{ year, figure }];
  });
  const last = series.at(-1)?.figure ?? { is: "gap", why: "mangler", members: 1, missing: 1 };
  if (need === "capita") return last;
  return remainingAtTarget(
    series,
    tables.actions.targets.filter((target) => target.area === area),
  );
}

/** Where a kommune stands by a need that is high or not and an activity that is low or not. */
export function quadrantOf(isHigh: boolean, isFew: boolean): Quadrant {
  if (isHigh) return isFew ? "white" : "busy";
  return isFew ? "calm" : "ahead";
}

/** Need against activity, member by member: where much is left to do and few initiatives are known. */
export function whiteSpots(
  tables: Tables,
  known: readonly CountedInitiative[],
  members: readonly Member[],
  date: IsoDate,
  need: Need,
): WhiteSpots {
  const country = municipalitiesOn(tables.core, date).map((area) => ({
    area,
    need: needOf(tables, area.id, need),
    initiatives: known.filter((one) => one.members.has(area.id)).length,
  }));
  const needs = country.flatMap((row) => (row.need.is === "value" ? [row.need.value] : []));
  const needMedian = median(needs) ?? null;
  const initiativeMedian = median(country.map((row) => row.initiatives)) ?? 0;
  const ids = new Set(members.map(({ area }) => area));
  const rows = country
    .filter(({ area }) => ids.has(area.id))
    .map(({ area, need: own, initiatives }) => ({
      area,
      need: own,
      initiatives,
      quadrant:
        own.is === "value" && needMedian !== null
          ? quadrantOf(own.value > needMedian, initiatives < initiativeMedian)
          : null,
    }));
  return { rows, needMedian, initiativeMedian, known: needs.length };
}
