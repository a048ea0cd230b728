import type { PolygonSet } from "../polygon-set";
import { clampCell } from "./edge-crossings";
import type { PreparedAreas } from "./prepared-areas";

/** About the height of a footprint like those people bring to kommuner. */
const ROWS_PER_STRIP = 32;

/** The footprints along strips of the grid, to and fro: neighbours find their part of the index still in the cache. */
export function walkOrder(footprints: PolygonSet, areas: PreparedAreas): Uint32Array {
  const { coordinates, ringStart, areaStart, ids } = footprints;
  const { left, bottom, size, columns, rows } = areas.grid;
  const place = new Float64Array(ids.length);
  for (let footprint = 0; footprint < place.length; footprint++) {
    const first = 2 * ringStart[areaStart[footprint]];
    const x = coordinates[first] - areas.originX;
    const y = coordinates[first + 1] - areas.originY;
    const column = clampCell((x - left) / size, columns);
    const strip = Math.trunc(clampCell((y - bottom) / size, rows) / ROWS_PER_STRIP);
    place[footprint] = strip * columns + (strip % 2 === 0 ? column : columns - 1 - column);
  }
  return Uint32Array.from(ids, (_, i) => i).toSorted((a, b) => place[a] - place[b]);
}
