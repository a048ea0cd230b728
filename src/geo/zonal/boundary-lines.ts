import { cleanRings } from "../overlap/prepare/clean-rings";
import type { PreparedAreas } from "../overlap/prepared-areas";
import type { PolygonSet } from "../polygon-set";
import type { RasterGrid } from "./raster-grid";

/**
 * Area boundaries in a raster's cells: x to the right, y downwards, 0 at its upper left corner.
 * Line k has vertices `lineStart[k] … lineStart[k + 1] - 1`.
 */
export interface BoundaryLines {
  readonly areaCount: number;
  readonly lineStart: Int32Array;
  /** x, y interleaved. */
  readonly xy: Float64Array;
  /** Area on the left of each line as drawn on the map (y upwards); `areaCount` for none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Each ring as a closed line. The set's rings must be resolved and in the raster's coordinate system. */
export function linesOfRings(set: PolygonSet, grid: RasterGrid): BoundaryLines {
  const areaCount = set.ids.length;
  const { xy: metres, ringStart, ringArea, ringCount } = cleanRings(set, grid.left, grid.top);
  const xy = new Float64Array(metres.length + 2 * ringCount);
  const lineStart = new Int32Array(ringCount + 1);
  const perWidth = 1 / grid.cellWidth;
  const perHeight = -1 / grid.cellHeight;
  let n = 0;
  for (let ring = 0; ring < ringCount; ring++) {
    const end = 2 * ringStart[ring + 1];
    for (let i = 2 * ringStart[ring]; i < end; i += 2) {
      xy[n++] = metres[i] * perWidth;
      xy[n++] = metres[i + 1] * perHeight;
    }
    xy[n++] = xy[2 * lineStart[ring]];
    xy[n++] = xy[2 * lineStart[ring] + 1];
    lineStart[ring + 1] = n / 2;
  }
  const right = new Int32Array(ringCount).fill(areaCount);
  return { areaCount, lineStart, xy, left: Int32Array.from(ringArea), right };
}

/** The arcs of areas made ready before: a border that two share is one line. The raster must be in EPSG:3035. */
export function linesOfArcs(prepared: PreparedAreas, grid: RasterGrid): BoundaryLines {
  const { arcs, areaCount, originX, originY } = prepared;
  const xy = new Float64Array(2 * arcs.x.length);
  for (let i = 0; i < arcs.x.length; i++) {
    xy[2 * i] = (arcs.x[i] + (originX - grid.left)) / grid.cellWidth;
    xy[2 * i + 1] = (grid.top - originY - arcs.y[i]) / grid.cellHeight;
  }
  return { areaCount, lineStart: arcs.arcStart, xy, left: arcs.arcLeft, right: arcs.arcRight };
}
