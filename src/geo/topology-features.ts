import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from "topojson-specification";
import type { AreaId } from "../domain/areas/area";

/** Areas as the map draws them. */
export interface AreaShapes {
  readonly type: "FeatureCollection";
  features: {
    readonly type: "Feature";
    readonly id: AreaId;
    readonly properties: { readonly id: AreaId; readonly name: string };
    readonly geometry: Polygon | MultiPolygon;
  }[];
}

export interface Named {
  readonly name?: string;
}

/** The geometries of an object of the topology; throws if it has no such object. */
export function geometriesOf(topology: Topology, object: string): readonly GeometryObject<Named>[] {
  const found = topology.objects[object];
  if (found?.type !== "GeometryCollection") {
    throw new RangeError(`the topology has no collection "${object}"`);
  }
  return (found as GeometryCollection<Named>).geometries;
}

export function isPolygonal(
  part: GeometryObject<Named>,
): part is TopologyPolygon<Named> | TopologyMultiPolygon<Named> {
  return part.type === "Polygon" || part.type === "MultiPolygon";
}

/** Every area of an object, as GeoJSON in longitude and latitude. */
export function shapesOf(topology: Topology, object: string): AreaShapes {
  return {
    type: "FeatureCollection",
    features: geometriesOf(topology, object).flatMap((part) => {
      if (!isPolygonal(part)) return [];
      // The library's overloads take a polygon or a multipolygon, not their union.
      const { geometry, properties } = feature(topology, part as TopologyMultiPolygon<Named>);
      const id = String(part.id);
      const name = properties.name ?? id;
      return [{ type: "Feature", id, properties: { id, name }, geometry }];
    }),
  };
}
