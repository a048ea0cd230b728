import { laeaToLonLat } from "../../geo/projection/laea";
import type { PolygonSet } from "../../geo/polygon-set";
import { COORDINATE_SYSTEMS, type CoordinateSystem } from "../read-areas/coordinate-system";
import { lonLatToUtm } from "./lon-lat-to-utm";

/** The areas in another system, vertex by vertex; edges are straight there. */
export function fromLaea(set: PolygonSet, system: CoordinateSystem): PolygonSet {
  const kind = COORDINATE_SYSTEMS[system];
  if (kind === "laea") return set;
  const coordinates = laeaToLonLat(set.coordinates);
  if (kind === "degrees") return { ...set, coordinates };
  const zone = kind === "utm32" ? 32 : 33;
  for (let i = 0; i < coordinates.length; i += 2) {
    coordinates.set(lonLatToUtm(zone, coordinates[i] ?? NaN, coordinates[i + 1] ?? NaN), i);
  }
  return { ...set, coordinates };
}
