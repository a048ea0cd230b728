import { type Area, type AreaId, type IsoDate, nearestDay } from "../../domain/areas/area";
import { type Standing, standingOf } from "../../domain/areas/standing";
import type { Member } from "../../domain/figures/figure";
import { neutralityYear } from "../../domain/figures/target-gap";
import type { Tables } from "../../domain/package/tables";
import type { PageLevel } from "../route";

/** An area as its page shows it, and the day of geography that its figures stand on. */
export interface Place {
  readonly area: Area;
  readonly standing: Standing;
  readonly date: IsoDate;
}

/** Finds the area of an address; undefined where the level has none of that id, on whatever date. */
export function placeOnDate(
  tables: Tables,
  level: PageLevel,
  id: AreaId,
  asked: IsoDate,
): Place | undefined {
  const area = tables.areas.get(id);
  return area?.level === level
    ? { area, standing: standingOf(tables.core, area, asked), date: nearestDay(area, asked) }
    : undefined;
}

export interface AreaFacts extends Place {
  /** Kommuner with the share of each that lies in the area. */
  readonly members: readonly Member[];
  /** First and last year of the emission account. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Members' own years for climate neutrality, where one is known. */
  readonly neutrality: readonly { readonly area: AreaId; readonly year: number }[];
}

/** What the page of an area is made from. */
export function areaFacts(tables: Tables, place: Place, members: readonly Member[]): AreaFacts {
  const years = tables.observations.years("ghg");
  return {
    ...place,
    members,
    firstYear: years[0] ?? 0,
    lastYear: years.at(-1) ?? 0,
    neutrality: members.flatMap(({ area }) => {
      const targets = tables.actions.targets.filter((target) => target.area === area);
      const year = neutralityYear(targets);
      return year === null ? [] : [{ area, year }];
    }),
  };
}
