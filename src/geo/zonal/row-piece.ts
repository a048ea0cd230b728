/** The part of an edge within one row: from (x0) to (x1) with x0 ≤ x1, weighted by its signed height in rows. */
export class RowPiece {
  x0 = 0;
  x1 = 0;
  /** Positive where the edge runs up the map, i.e. towards row 0. */
  height = 0;

  /** False where the edge does not reach into the row. */
  cut(ends: Float64Array, edge: number, row: number): boolean {
    let x0 = ends[4 * edge];
    let y0 = ends[4 * edge + 1];
    let x1 = ends[4 * edge + 2];
    let y1 = ends[4 * edge + 3];
    let sign = -1;
    if (y0 > y1) {
      sign = 1;
      let swap = y0;
      y0 = y1;
      y1 = swap;
      swap = x0;
      x0 = x1;
      x1 = swap;
    }
    const from = y0 > row ? y0 : row;
    const to = y1 < row + 1 ? y1 : row + 1;
    if (!(to > from)) return false;
    const slope = (x1 - x0) / (y1 - y0);
    const a = from === y0 ? x0 : x0 + (from - y0) * slope;
    const b = to === y1 ? x1 : x0 + (to - y0) * slope;
    this.x0 = a < b ? a : b;
    this.x1 = a < b ? b : a;
    this.height = sign * (to - from);
    return true;
  }
}
