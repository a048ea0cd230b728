import type { MultiLineString } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { AreaId } from "../domain/areas/area";
import { type AreaShapes, geometriesOf, isPolygonal } from "./topology-features";

/** Larger areas and the kommuner they are made of on one date. */
export type AreaGroups = ReadonlyMap<AreaId, readonly AreaId[]>;

const MUNICIPALITIES = "municipalities";

/** One shape per group: the union of its members, inner borders gone. */
export function dissolveAreas(
  topology: Topology,
  groups: AreaGroups,
  nameOf: (id: AreaId) => string,
): AreaShapes {
  const parts = geometriesOf(topology, MUNICIPALITIES).filter(isPolygonal);
  return {
    type: "FeatureCollection",
    features: [...groups].map(([id, members]) => {
      const wanted = new Set(members);
      const geometry = merge(
        topology,
        parts.filter((part) => wanted.has(String(part.id))),
      );
      return { type: "Feature", id, properties: { id, name: nameOf(id) }, geometry };
    }),
  };
}

/**
 * The lines between areas, without the coast: between groups, or between all areas of `object` for
 * null.
 */
export function borders(
  topology: Topology,
  groups: AreaGroups | null,
  object: string = MUNICIPALITIES,
): MultiLineString {
  geometriesOf(topology, object);
  const groupOf = new Map<AreaId, AreaId>();
  for (const [group, members] of groups ?? []) {
    for (const member of members) groupOf.set(member, group);
  }
  const key = (part: GeometryObject): AreaId | undefined =>
    groups === null ? String(part.id) : groupOf.get(String(part.id));
  const collection = topology.objects[object] as GeometryObject;
  return mesh(topology, collection, (a, b) => a !== b && key(a) !== key(b));
}
