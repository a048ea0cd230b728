import { mergeArcs } from "topojson-client";
import type { Topology } from "topojson-specification";
import { LAYER } from "../run-mapshaper";
import { type AreaGeometry, areaGeometries } from "../output/area-geometries";

/** Pieces with the same value of `by` as one area; every vertex of a piece that lies on the area's border stays. */
export function mergePieces(
  pieces: Topology,
  by: "municipality" | "catchment",
  nameOf: ReadonlyMap<string, string>,
): Topology {
  const groups = new Map<string, AreaGeometry[]>();
  for (const piece of areaGeometries(pieces)) {
    const id = piece.properties?.[by] ?? "";
    groups.set(id, [...(groups.get(id) ?? []), piece]);
  }
  const geometries = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => {
      const { type, arcs } = mergeArcs(pieces, parts);
      return { type, arcs, properties: { id, name: nameOf.get(id) ?? id } };
    });
  return { ...pieces, objects: { [LAYER]: { type: "GeometryCollection", geometries } } };
}
