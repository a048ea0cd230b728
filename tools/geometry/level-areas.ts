import { join } from "node:path";
import { type AreaLevel, AREA_LEVELS, areasOn, type IsoDate } from "../../src/domain/areas/area";
import type { CoreTables } from "../../src/domain/package/data-package";
import { wholeMembers } from "../../src/domain/package/tables";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
import { InputError } from "../command";
import { readBytes } from "./load-areas";

/** The areas of a level with their ground, EPSG:3035; larger areas are the ground of their kommuner. */
export async function loadLevel(
  directory: string,
  core: CoreTables,
  level: AreaLevel,
  date: IsoDate,
): Promise<PolygonSet> {
  const file = level === "catchment" ? "catchments.fgb" : "kommuner.fgb";
  const path = join(directory, "geography", file);
  const ground = await readPolygonSet(await readBytes(path), "id");
  const areas = areasOn(core.areas, level, date);
  if (level === "catchment")
    return selectAreas(
      ground,
      areas.map(({ id }) => [id, [id]]),
    );
  return selectAreas(
    ground,
    areas.map((area) => [area.id, wholeMembers(core, area, date).map((member) => member.area)]),
  );
}

/** The `--by` or `--level` option; InputError names the levels there are. */
export function parseLevel(text: string): AreaLevel {
  const level = AREA_LEVELS.find((known) => known === text);
  if (level === undefined) {
    throw new InputError(`"${text}" is no level; levels are ${AREA_LEVELS.join(", ")}.`);
  }
  return level;
}

/** The last day of a year: the geography that its figures are reported on. */
export function lastDayOf(year: number): IsoDate {
  return `${year}-12-31`;
}

function selectAreas(
  ground: PolygonSet,
  groups: readonly (readonly [string, readonly string[]])[],
): PolygonSet {
  const place = new Map(ground.ids.map((id, i) => [id, i]));
  const rings: Float64Array[] = [];
  const areaStart = [0];
  for (const [, members] of groups) {
    for (const member of members) rings.push(...ringsOf(ground, place.get(member)));
    areaStart.push(rings.length);
  }
  const ringStart = [0];
  for (const ring of rings) ringStart.push(ringStart[ringStart.length - 1] + ring.length / 2);
  const coordinates = new Float64Array(2 * ringStart[rings.length]);
  rings.forEach((ring, i) => coordinates.set(ring, 2 * ringStart[i]));
  return {
    ids: groups.map(([id]) => id),
    coordinates,
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
  };
}

function ringsOf(set: PolygonSet, area: number | undefined): Float64Array[] {
  if (area === undefined) return [];
  const { coordinates, ringStart, areaStart } = set;
  const rings: Float64Array[] = [];
  for (let ring = areaStart[area]; ring < areaStart[area + 1]; ring++) {
    rings.push(coordinates.subarray(2 * ringStart[ring], 2 * ringStart[ring + 1]));
  }
  return rings;
}
