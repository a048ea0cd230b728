import type { Position } from "geojson";
import { quantize } from "topojson-client";
import type { Objects, Topology } from "topojson-specification";
import { utmToLonLat } from "../input/to-utm";
import { type AreaGeometry, areaGeometries, idOf } from "./area-geometries";

/** A hundred-thousandth of a degree: 1.1 m north, 0.6 m east. */
const GRID_DEGREES = 1e-5;

/** The topology in longitude and latitude on the grid, its only object renamed, ids in `id`. */
export function displayTopology(topology: Topology, object: string): Topology {
  const arcs = topology.arcs.map((arc) => arc.map(utmToLonLat));
  const geometries = areaGeometries(topology).map(withId);
  return quantizeOnGrid({
    type: "Topology",
    arcs,
    objects: { [object]: { type: "GeometryCollection", geometries: [...geometries] } },
  });
}

/** Quantises on the grid, from the south-western corner; the box is left out. */
export function quantizeOnGrid(topology: Topology): Topology {
  const corner = cornerOf(topology.arcs);
  const { bbox: _, ...quantized } = quantize(topology as Topology<Objects>, {
    scale: [GRID_DEGREES, GRID_DEGREES],
    translate: [corner[0], corner[1]],
  });
  return quantized;
}

function withId(geometry: AreaGeometry): AreaGeometry {
  return { ...geometry, id: idOf(geometry), properties: { name: geometry.properties?.name ?? "" } };
}

function cornerOf(arcs: readonly Position[][]): readonly [number, number] {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  for (const arc of arcs) {
    for (const [lon, lat] of arc) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
    }
  }
  return [Math.floor(west * 10) / 10, Math.floor(south * 10) / 10];
}
