import { join } from "node:path";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { checkPackage, type PackageTables } from "../../src/sources/tables/check-package";
import { faultLine } from "../../src/sources/tables/fault";
import { readPackage } from "../build-data/read-package";
import { InputError } from "../command";
import { readBytes } from "../geometry/load-areas";
import type { Polygons } from "./well-known-binary";

/** The ground of a kommune or catchment, metres in EPSG:3035. */
export interface Ground {
  readonly id: string;
  readonly level: "municipality" | "catchment";
  readonly name: string;
  readonly polygons: Polygons;
}

export interface ExportPackage {
  readonly tables: PackageTables;
  readonly ground: readonly Ground[];
}

/** The checked tables and the analysis geometry of `directory`. @throws InputError with one line per fault. */
export async function openExport(directory: string): Promise<ExportPackage> {
  const checked = checkPackage(await readPackage(directory));
  if (checked.is === "faulty") {
    const lines = checked.faults.map(faultLine);
    throw new InputError([`${directory}: ${lines.length} faults`, ...lines].join("\n"));
  }
  const known = new Map(
    checked.tables.get("areas")?.rows.map(({ cells }) => [cells.get("id"), cells]) ?? [],
  );
  const ground: Ground[] = [];
  for (const [file, level] of [
    ["kommuner.fgb", "municipality"],
    ["catchments.fgb", "catchment"],
  ] as const) {
    for (const [id, polygons] of await readGround(join(directory, "geography", file))) {
      // Christiansø has ground but is no kommune; nothing is counted there.
      const name = known.get(id)?.get("name");
      if (name !== undefined) ground.push({ id, level, name, polygons });
    }
  }
  return { tables: checked.tables, ground };
}

async function readGround(path: string): Promise<ReadonlyMap<string, Polygons>> {
  const found = new Map<string, Polygons>();
  for await (const { properties, geometry } of deserialize(await readBytes(path))) {
    const id = String(properties?.["id"]);
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw new InputError(`${path}: feature ${id} is a ${geometry.type}, not an area.`);
    }
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    found.set(id, [...(found.get(id) ?? []), ...parts]);
  }
  return found;
}
