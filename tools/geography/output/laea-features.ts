import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { MultiPolygon as TopologyMultiPolygon, Topology } from "topojson-specification";
import { projectToLaea } from "../../../src/geo/projection/laea";
import { areaGeometries, idOf } from "./area-geometries";

type AreaShape = Feature<Polygon | MultiPolygon>;
export type AreaFeature = Feature<MultiPolygon, { id: string; name: string }>;

/** Every area as one MultiPolygon in EPSG:3035; `toLonLat` undoes the topology's own system. */
export function laeaFeatures(
  topology: Topology,
  toLonLat: (at: Position) => Position,
): readonly AreaFeature[] {
  return areaGeometries(topology).map((part) => {
    // The library's overloads take a polygon or a multipolygon, not their union.
    const { geometry } = feature(topology, part as TopologyMultiPolygon) as AreaShape;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return {
      type: "Feature",
      properties: { id: idOf(part), name: part.properties?.name ?? "" },
      geometry: {
        type: "MultiPolygon",
        coordinates: polygons.map((rings) =>
          rings.map((ring) => ring.map((at) => toLaea(toLonLat(at)))),
        ),
      },
    };
  });
}

/** Metres in EPSG:3035 to the centimetre: shorter bytes, and the same on every machine. */
export function toLaea(at: Position): Position {
  const [x, y] = projectToLaea(at);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}
