import { type Area, type AreaLevel, areasOn, type IsoDate } from "../domain/areas/area";
import type { CoreTables } from "../domain/package/data-package";
import { wholeMembers } from "../domain/package/tables";
import { packAreas, ringsOfArea } from "./pack-areas";
import type { PolygonSet } from "./polygon-set";

/** Which ground the areas of a level are made of: larger areas are the ground of their kommuner. */
export function groundOf(level: AreaLevel): "municipalities" | "catchments" {
  return level === "catchment" ? "catchments" : "municipalities";
}

/** The areas of a level with their ground, out of the set `groundOf` names; in the order of the package. */
export function selectLevel(
  ground: PolygonSet,
  core: CoreTables,
  level: AreaLevel,
  date: IsoDate,
): PolygonSet {
  const place = new Map(ground.ids.map((id, i) => [id, i]));
  const membersOf = (area: Area): readonly string[] =>
    level === "catchment" ? [area.id] : wholeMembers(core, area, date).map((member) => member.area);
  const areas = areasOn(core.areas, level, date);
  const ringsOf = (id: string): readonly Float64Array[] => {
    const at = place.get(id);
    return at === undefined ? [] : ringsOfArea(ground, at);
  };
  return packAreas(
    areas.map(({ id }) => id),
    areas.map((area) => membersOf(area).flatMap(ringsOf)),
  );
}

/** The last day of a year: the geography that its figures are reported on. */
export function lastDayOf(year: number): IsoDate {
  return `${year}-12-31`;
}
