import type { Feature, GeoJsonProperties, Geometry, Position } from "geojson";
import { InputError } from "../../command";
import type { NamedArea } from "./named-area";

/** How a kind of area is told from the properties of its features. */
export interface AreaKind {
  readonly what: string;
  readonly idProperties: readonly string[];
  readonly nameProperties: readonly string[];
  readonly toId: (value: string) => string;
  readonly pattern: RegExp;
}

export const MUNICIPALITY: AreaKind = {
  what: "kommune",
  idProperties: ["kode", "kommunekode", "KOMKODE", "id"],
  nameProperties: ["navn", "KOMNAVN", "name"],
  toId: (value) => value.padStart(4, "0"),
  pattern: /^0[1-8]\d\d$/u,
};

export const CATCHMENT: AreaKind = {
  what: "catchment",
  idProperties: ["op_id", "id"],
  nameProperties: ["hov_na", "name"],
  toId: (value) => (value.startsWith("hvo-") ? value : `hvo-${value}`),
  pattern: /^hvo-\d\.\d+$/u,
};

/** Features with the same id become one area; areas come out sorted by id. */
export function nameAreas(
  features: readonly Feature<Geometry | null>[],
  kind: AreaKind,
  file: string,
): readonly NamedArea[] {
  const areas = new Map<string, NamedArea>();
  for (const [index, { properties, geometry }] of features.entries()) {
    const id = kind.toId(textOf(properties, kind.idProperties));
    if (!kind.pattern.test(id)) {
      throw new InputError(
        `${file}: feature ${index + 1} has no ${kind.what} code in ${kind.idProperties.join(", ")} (found "${id}")`,
      );
    }
    const name = textOf(properties, kind.nameProperties);
    if (name === "") throw new InputError(`${file}: ${kind.what} ${id} has no name`);
    const before = areas.get(id);
    if (before !== undefined && before.name !== name) {
      throw new InputError(`${file}: ${kind.what} ${id} is both ${before.name} and ${name}`);
    }
    const polygons = [...(before?.polygons ?? []), ...polygonsOf(geometry, id, file)];
    areas.set(id, { id, name, polygons });
  }
  return [...areas.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function textOf(properties: GeoJsonProperties, names: readonly string[]): string {
  for (const name of names) {
    const value: unknown = properties?.[name];
    if (typeof value === "string" || typeof value === "number") return String(value).trim();
  }
  return "";
}

function polygonsOf(geometry: Geometry | null, id: string, file: string): Position[][][] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  if (geometry?.type === "MultiPolygon") return geometry.coordinates;
  throw new InputError(`${file}: area ${id} has ${geometry?.type ?? "no geometry"}, not an area`);
}
