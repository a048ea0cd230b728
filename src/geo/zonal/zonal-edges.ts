import type { BoundaryLines } from "./boundary-lines";

/** Edges of area boundaries, sorted by the row they begin in; level ones and those outside the rows are left out. */
export interface ZonalEdges {
  readonly lines: BoundaryLines;
  /** First vertex of each edge; the next one is its other end. */
  readonly vertex: Int32Array;
  /** Line of each edge. */
  readonly line: Int32Array;
  /** Edges that begin in row r (above the raster: in row 0): `rowStart[r] … rowStart[r + 1] - 1`. */
  readonly rowStart: Int32Array;
  /** The most edges that touch one row. */
  readonly mostInRow: number;
}

export function zonalEdges(lines: BoundaryLines, rows: number): ZonalEdges {
  const { lineStart, xy } = lines;
  const rowStart = new Int32Array(rows + 1);
  const change = new Int32Array(rows + 1);
  for (let line = 0; line < lineStart.length - 1; line++) {
    for (let i = 2 * lineStart[line] + 1; i < 2 * lineStart[line + 1] - 2; i += 2) {
      const row = firstRow(xy[i], xy[i + 2], rows);
      if (row < 0) continue;
      rowStart[row + 1]++;
      change[row]++;
      change[endRow(xy[i], xy[i + 2], rows)]--;
    }
  }
  for (let row = 0; row < rows; row++) rowStart[row + 1] += rowStart[row];
  const free = rowStart.slice();
  const vertex = new Int32Array(rowStart[rows]);
  const lineOf = new Int32Array(rowStart[rows]);
  for (let line = 0; line < lineStart.length - 1; line++) {
    for (let i = 2 * lineStart[line] + 1; i < 2 * lineStart[line + 1] - 2; i += 2) {
      const row = firstRow(xy[i], xy[i + 2], rows);
      if (row < 0) continue;
      const edge = free[row]++;
      vertex[edge] = i >> 1;
      lineOf[edge] = line;
    }
  }
  return { lines, vertex, line: lineOf, rowStart, mostInRow: greatestSum(change) };
}

/** −1 where the edge bounds no part of a row. */
function firstRow(y0: number, y1: number, rows: number): number {
  const top = y0 < y1 ? y0 : y1;
  const bottom = y0 < y1 ? y1 : y0;
  if (top === bottom || top >= rows || bottom <= 0) return -1;
  return top > 0 ? Math.floor(top) : 0;
}

/** The row after the last that the edge touches. */
function endRow(y0: number, y1: number, rows: number): number {
  return Math.min(rows, Math.ceil(y0 < y1 ? y1 : y0));
}

function greatestSum(change: Int32Array): number {
  let greatest = 0;
  let now = 0;
  for (const step of change) {
    now += step;
    if (now > greatest) greatest = now;
  }
  return greatest;
}
