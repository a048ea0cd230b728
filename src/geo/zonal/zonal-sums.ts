import { RowPiece } from "./row-piece";
import type { ZonalEdges } from "./zonal-edges";

/**
 * Exact coverage sums, row by row: Σ over cells of (part of the cell in the area) · value equals the integral over the area's
 * boundary of the row's prefix sum (Green's theorem with Abel summation), so cells inside are never visited.
 */
export class ZonalSums {
  /** Σ coverage · value per area. */
  readonly sum: Float64Array;
  /** Σ coverage of cells with a value per area, in cells. */
  readonly count: Float64Array;
  private readonly edges: ZonalEdges;
  private readonly columns: number;
  private readonly prefixSum: Float64Array;
  private readonly prefixCount: Float64Array;
  private readonly piece = new RowPiece();
  private pieceSum = 0;
  private pieceCount = 0;

  constructor(edges: ZonalEdges, columns: number) {
    this.edges = edges;
    this.columns = columns;
    this.sum = new Float64Array(edges.areaCount + 1);
    this.count = new Float64Array(edges.areaCount + 1);
    this.prefixSum = new Float64Array(columns + 1);
    this.prefixCount = new Float64Array(columns + 1);
  }

  /** Takes one row, `columns` values from `start` on; NaN and `nodata` are no value. Each row once, in any order. */
  addRow(row: number, values: ArrayLike<number>, start: number, nodata: number): void {
    const { rowStart, edge, ends, left, right } = this.edges;
    const [first, end] = [rowStart[row], rowStart[row + 1]];
    if (first === end) return;
    this.fillPrefix(values, start, nodata);
    const { sum, count, piece } = this;
    for (let i = first; i < end; i++) {
      const at = edge[i];
      if (!piece.cut(ends, at, row)) continue;
      this.integrate(piece);
      sum[left[at]] += this.pieceSum;
      count[left[at]] += this.pieceCount;
      sum[right[at]] -= this.pieceSum;
      count[right[at]] -= this.pieceCount;
    }
  }

  private fillPrefix(values: ArrayLike<number>, start: number, nodata: number): void {
    const { prefixSum, prefixCount, columns } = this;
    let sum = 0;
    let count = 0;
    for (let column = 0; column < columns; column++) {
      const value = values[start + column];
      if (value !== nodata && value === value) {
        sum += value;
        count++;
      }
      prefixSum[column + 1] = sum;
      prefixCount[column + 1] = count;
    }
  }

  /** ∫ prefix(x) dy along the piece; the prefix is 0 left of the raster and constant right of it. */
  private integrate(piece: RowPiece): void {
    const { prefixSum: s, prefixCount: n, columns } = this;
    let { x0, x1, height } = piece;
    this.pieceSum = 0;
    this.pieceCount = 0;
    if (x1 <= 0) return;
    if (x0 >= columns) {
      this.pieceSum = height * s[columns];
      this.pieceCount = height * n[columns];
      return;
    }
    if (x0 < 0) {
      height *= x1 / (x1 - x0);
      x0 = 0;
    }
    if (x1 > columns) {
      const beyond = (height * (x1 - columns)) / (x1 - x0);
      this.pieceSum = beyond * s[columns];
      this.pieceCount = beyond * n[columns];
      height -= beyond;
      x1 = columns;
    }
    const first = Math.min(x0 | 0, columns - 1);
    const last = Math.min(x1 | 0, columns - 1);
    if (first === last) {
      const middle = 0.5 * (x0 + x1) - first;
      this.pieceSum += height * (s[first] + middle * (s[first + 1] - s[first]));
      this.pieceCount += height * (n[first] + middle * (n[first + 1] - n[first]));
      return;
    }
    const perColumn = height / (x1 - x0);
    let from = x0;
    for (let column = first; column <= last; column++) {
      const to = column === last ? x1 : column + 1;
      const weight = perColumn * (to - from);
      const middle = 0.5 * (from + to) - column;
      this.pieceSum += weight * (s[column] + middle * (s[column + 1] - s[column]));
      this.pieceCount += weight * (n[column] + middle * (n[column + 1] - n[column]));
      from = to;
    }
  }
}
