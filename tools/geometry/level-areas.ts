import { join } from "node:path";
import { type AreaLevel, AREA_LEVELS, type IsoDate } from "../../src/domain/areas/area";
import type { CoreTables } from "../../src/domain/package/data-package";
import { groundOf, selectLevel } from "../../src/geo/level-ground";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
import { InputError } from "../command";
import { readBytes } from "./load-areas";

const FILES = { municipalities: "kommuner.fgb", catchments: "catchments.fgb" } as const;

/** The areas of a level with their ground, EPSG:3035. */
export async function loadLevel(
  directory: string,
  core: CoreTables,
  level: AreaLevel,
  date: IsoDate,
): Promise<PolygonSet> {
  const path = join(directory, "geography", FILES[groundOf(level)]);
  return selectLevel(await readPolygonSet(await readBytes(path), "id"), core, level, date);
}

/** The `--by` or `--level` option; InputError names the levels there are. */
export function parseLevel(text: string): AreaLevel {
  const level = AREA_LEVELS.find((known) => known === text);
  if (level === undefined) {
    throw new InputError(`"${text}" is no level; levels are ${AREA_LEVELS.join(", ")}.`);
  }
  return level;
}
