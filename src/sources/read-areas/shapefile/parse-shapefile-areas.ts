import { checkLimit } from "../../read-limits";
import type { AreaFeature, AreaFeatures } from "../area-features";
import { AreasFault } from "../areas-result";
import { systemOfPrj } from "./system-of-prj";
import { filesIn } from "./unzip";

type Row = Readonly<Record<string, unknown>>;

/** Columns that name areas, in the order they are looked for. */
const NAMES = ["id", "navn", "name", "kode"];

/** The first column of a name that every row fills with something of its own. */
function nameColumn(rows: readonly Row[]): string | undefined {
  const columns = Object.keys(rows[0] ?? {});
  return NAMES.flatMap((name) => columns.filter((column) => column.toLowerCase() === name)).find(
    (column) => {
      const values = rows
        .map((row) => row[column])
        .filter((value) => value !== null && value !== "");
      return values.length === rows.length && new Set(values).size === rows.length;
    },
  );
}

function asFeatures(geometries: readonly unknown[], rows: readonly Row[]): readonly AreaFeature[] {
  const column = rows.length === geometries.length ? nameColumn(rows) : undefined;
  return geometries.map((geometry, i) => ({
    id: column === undefined ? i + 1 : rows[i]?.[column],
    properties: rows[i] ?? {},
    geometry,
  }));
}

/** A zipped shapefile with its `.prj`; names from the table beside it, where there is one. @throws AreasFault */
export async function parseShapefileAreas(bytes: Uint8Array): Promise<AreaFeatures> {
  const files = await filesIn(bytes, [".shp", ".dbf", ".prj", ".cpg"]);
  const [shp, prj, dbf, cpg] = [".shp", ".prj", ".dbf", ".cpg"].map((ending) =>
    files.get(ending as ".shp"),
  );
  if (shp === undefined) throw new AreasFault("the zip holds no shapefile (.shp)");
  if (prj === undefined) {
    throw new AreasFault("the zip holds no .prj, so nobody can tell where its coordinates are");
  }
  const text = new TextDecoder();
  const crs = systemOfPrj(text.decode(prj));
  const { parseDbf, parseShp } = await import("shpjs");
  try {
    const geometries = parseShp(shp);
    checkLimit("features", geometries.length, "the shapefile's features are");
    const rows = dbf === undefined ? [] : parseDbf(dbf, cpg && text.decode(cpg).trim());
    return { features: asFeatures(geometries, rows), crs };
  } catch (cause) {
    if (cause instanceof AreasFault) throw cause;
    throw new AreasFault("the shapefile is damaged", { cause });
  }
}
