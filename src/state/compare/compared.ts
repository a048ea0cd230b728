import { type Area, type AreaId, type IsoDate, nearestDay } from "../../domain/areas/area";
import type { Member } from "../../domain/figures/figure";
import { type Tables, wholeMembers } from "../../domain/package/tables";

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 8;

/** The areas an address asks to compare: those there is room for, those there is not, and ids of none. */
export interface ComparedChoice {
  readonly areas: readonly Area[];
  readonly left: readonly Area[];
  readonly unknown: readonly AreaId[];
}

export function comparedChoice(tables: Tables, asked: readonly AreaId[]): ComparedChoice {
  const found = asked.flatMap((id) => tables.areas.get(id) ?? []);
  return {
    areas: found.slice(0, MOST_COMPARED),
    left: found.slice(MOST_COMPARED),
    unknown: asked.filter((id) => !tables.areas.has(id)),
  };
}

/** An area beside others, with the kommuner it is counted by on the day nearest to the one asked for. */
export interface Compared {
  readonly area: Area;
  readonly date: IsoDate;
  readonly members: readonly Member[];
}

/** Kommuner of a catchment by share, cut in the worker. */
type CatchmentMembers = (catchment: AreaId, date: IsoDate) => Promise<readonly Member[]>;

/** The areas with their kommuner; at once where none of them is a catchment. */
export function withMembers(
  tables: Tables,
  areas: readonly Area[],
  asked: IsoDate,
  catchmentMembers: CatchmentMembers,
): readonly Compared[] | Promise<readonly Compared[]> {
  const dated = areas.map((area) => ({ area, date: nearestDay(area, asked) }));
  const whole = ({ area, date }: (typeof dated)[number]): Compared => ({
    area,
    date,
    members: wholeMembers(tables.core, area, date),
  });
  if (areas.every(({ level }) => level !== "catchment")) return dated.map(whole);
  return Promise.all(
    dated.map(async ({ area, date }) =>
      area.level === "catchment"
        ? { area, date, members: await catchmentMembers(area.id, date) }
        : whole({ area, date }),
    ),
  );
}
