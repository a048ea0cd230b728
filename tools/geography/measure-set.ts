import type { Position } from "geojson";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import type { AreaFeature } from "./output/laea-features";

/** What can be measured of a set of areas by itself. */
export interface SetMeasures {
  /** Square metres per area. */
  readonly areas: ReadonlyMap<string, number>;
  readonly vertices: number;
  readonly rings: number;
  /** The largest common ground of two areas, m². */
  readonly overlap: { readonly squareMetres: number; readonly between: readonly string[] };
  /** The largest hole in the union of all, m², and any area beside it. */
  readonly gap: { readonly squareMetres: number; readonly at: readonly number[] };
}

/** Measures areas given in EPSG:3035; `union` are the polygons of all of them together. */
export function measureSet(
  features: readonly AreaFeature[],
  union: readonly Position[][][],
): SetMeasures {
  const rings = features.flatMap(({ geometry }) => geometry.coordinates.flat());
  return {
    areas: new Map(
      features.map(({ properties, geometry }) => [
        properties.id,
        geometry.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0),
      ]),
    ),
    vertices: rings.reduce((sum, ring) => sum + ring.length - 1, 0),
    rings: rings.length,
    overlap: largestOverlap(features),
    gap: largestHole(union),
  };
}

function polygonArea([outer, ...holes]: readonly Position[][]): number {
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

/** Square metres within a closed ring, whichever way it runs. */
function ringArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += (ring[i - 1][0] - x0) * (ring[i][1] - y0) - (ring[i][0] - x0) * (ring[i - 1][1] - y0);
  }
  return Math.abs(twice / 2);
}

function largestHole(union: readonly Position[][][]): SetMeasures["gap"] {
  let largest: SetMeasures["gap"] = { squareMetres: 0, at: [] };
  for (const [, ...holes] of union) {
    for (const hole of holes) {
      const squareMetres = ringArea(hole);
      if (squareMetres > largest.squareMetres) largest = { squareMetres, at: hole[0] };
    }
  }
  return largest;
}

function largestOverlap(features: readonly AreaFeature[]): SetMeasures["overlap"] {
  const set = polygonSetOf(features);
  const pairs = overlapAreas(set, prepareAreas(set));
  let largest: SetMeasures["overlap"] = { squareMetres: 0, between: [] };
  for (let i = 0; i < pairs.footprint.length; i++) {
    const [a, b] = [pairs.footprint[i], pairs.area[i]];
    const squareMetres = pairs.squareMetres[i];
    if (a >= b || squareMetres <= largest.squareMetres) continue;
    largest = { squareMetres, between: [set.ids[a], set.ids[b]] };
  }
  return largest;
}

/** Areas in EPSG:3035 as the overlap kernel takes them. */
export function polygonSetOf(features: readonly AreaFeature[]): PolygonSet {
  const coordinates: number[] = [];
  const ringStart = [0];
  const areaStart = [0];
  for (const { geometry } of features) {
    for (const ring of geometry.coordinates.flat()) {
      for (const [x, y] of ring.slice(0, -1)) coordinates.push(x, y);
      ringStart.push(coordinates.length / 2);
    }
    areaStart.push(ringStart.length - 1);
  }
  return {
    ids: features.map(({ properties }) => properties.id),
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
  };
}
