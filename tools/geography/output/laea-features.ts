import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { projectToLaea } from "../../../src/geo/projection/laea";
import { geometriesOf } from "./display-topology";

export type AreaFeature = Feature<MultiPolygon, { id: string; name: string }>;

/** Every area as one MultiPolygon in EPSG:3035; `toLonLat` undoes the topology's own system. */
export function laeaFeatures(
  topology: Topology,
  toLonLat: (at: Position) => Position,
): readonly AreaFeature[] {
  return geometriesOf(topology).map((part) => {
    const { geometry, properties } = feature(topology, part as GeometryObject<{ name: string }>);
    const { id = part.id, name } = properties as { id?: string; name: string };
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    return {
      type: "Feature",
      properties: { id: String(id), name },
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
