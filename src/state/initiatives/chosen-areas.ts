import { type AreaId, type IsoDate, nearestDay } from "../../domain/areas/area";
import { type Tables, wholeMembers } from "../../domain/package/tables";

/** The kommuner of an area on a date; of one that has ended or not begun on its nearest day. */
export function kommunerOf(tables: Tables, id: AreaId, date: IsoDate): ReadonlySet<AreaId> {
  const area = tables.areas.get(id);
  if (area === undefined) return new Set();
  return new Set(
    wholeMembers(tables.core, area, nearestDay(area, date)).map(({ area: member }) => member),
  );
}

/** The kommuner that lie in all of the areas, null where no area is asked for. */
export function commonKommuner(
  tables: Tables,
  ids: readonly AreaId[],
  date: IsoDate,
): ReadonlySet<AreaId> | null {
  const [first, ...rest] = ids.map((id) => kommunerOf(tables, id, date));
  if (first === undefined) return null;
  return new Set([...first].filter((area) => rest.every((set) => set.has(area))));
}
