import { buildArcs } from "../overlap/prepare/build-arcs";
import { cleanRings } from "../overlap/prepare/clean-rings";
import type { PolygonSet } from "../polygon-set";
import type { RasterGrid } from "./raster-grid";

/** Area boundaries in cells: x to the right, y downwards, 0 at the raster's upper left corner; shared edges once. */
export interface ZonalEdges {
  readonly areaCount: number;
  /** x0, y0, x1, y1 of each edge. */
  readonly ends: Float64Array;
  /** Area on the left of the edge seen with y upwards; `areaCount` for none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Edges that touch row r: `edge[rowStart[r] … rowStart[r + 1] - 1]`. */
  readonly rowStart: Int32Array;
  readonly edge: Int32Array;
}

/** The set's rings must be resolved and in the raster's coordinate system. */
export function zonalEdges(set: PolygonSet, grid: RasterGrid): ZonalEdges {
  const areaCount = set.ids.length;
  const arcs = buildArcs(cleanRings(set, grid.left, grid.top), areaCount);
  const arcCount = arcs.total.length;
  const edgeCount = arcs.x.length - arcCount;
  const ends = new Float64Array(4 * edgeCount);
  const left = new Int32Array(edgeCount);
  const right = new Int32Array(edgeCount);
  let n = 0;
  for (let arc = 0; arc < arcCount; arc++) {
    for (let i = arcs.arcStart[arc]; i < arcs.arcStart[arc + 1] - 1; i++) {
      ends[4 * n] = arcs.x[i] / grid.cellWidth;
      ends[4 * n + 1] = -arcs.y[i] / grid.cellHeight;
      ends[4 * n + 2] = arcs.x[i + 1] / grid.cellWidth;
      ends[4 * n + 3] = -arcs.y[i + 1] / grid.cellHeight;
      left[n] = arcs.arcLeft[arc];
      right[n++] = arcs.arcRight[arc];
    }
  }
  return { areaCount, ends, left, right, ...fileByRow(ends, grid.rows) };
}

function fileByRow(ends: Float64Array, rows: number): { rowStart: Int32Array; edge: Int32Array } {
  const rowStart = new Int32Array(rows + 1);
  const edgeCount = ends.length / 4;
  for (let edge = 0; edge < edgeCount; edge++) {
    const last = lastRow(ends, edge, rows);
    for (let row = firstRow(ends, edge); row <= last; row++) rowStart[row + 1]++;
  }
  for (let row = 0; row < rows; row++) rowStart[row + 1] += rowStart[row];
  const free = rowStart.slice();
  const filed = new Int32Array(rowStart[rows]);
  for (let edge = 0; edge < edgeCount; edge++) {
    const last = lastRow(ends, edge, rows);
    for (let row = firstRow(ends, edge); row <= last; row++) filed[free[row]++] = edge;
  }
  return { rowStart, edge: filed };
}

function firstRow(ends: Float64Array, edge: number): number {
  return Math.max(0, Math.floor(Math.min(ends[4 * edge + 1], ends[4 * edge + 3])));
}

/** Below the first row where the edge is level: it bounds no part of a row. */
function lastRow(ends: Float64Array, edge: number, rows: number): number {
  const [y0, y1] = [ends[4 * edge + 1], ends[4 * edge + 3]];
  return y0 === y1 ? -1 : Math.min(rows - 1, Math.ceil(Math.max(y0, y1)) - 1);
}
