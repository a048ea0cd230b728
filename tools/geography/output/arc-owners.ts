import type { Topology } from "topojson-specification";
import { type AreaGeometry, areaGeometries, idOf } from "./area-geometries";

/** For every arc that is used the ids of the areas it bounds, in the order of the areas. */
export function arcOwners(topology: Topology): ReadonlyMap<number, readonly string[]> {
  const owners = new Map<number, string[]>();
  for (const part of areaGeometries(topology)) {
    for (const arc of arcsOf(part)) {
      owners.set(arc, [...(owners.get(arc) ?? []), idOf(part)]);
    }
  }
  return owners;
}

function arcsOf(part: AreaGeometry): readonly number[] {
  const rings = part.type === "Polygon" ? part.arcs : part.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}
