import { BLOCK_BITS } from "./row-spans";
import type { RowSweep } from "./row-sweep";

/** Running sums of a row's values and of how many there are, and the integrals of pieces over them. */
export class PrefixRow {
  private readonly columns: number;
  /** Entry c is for the columns before c. */
  private readonly sum: Float64Array;
  private readonly count: Int32Array;
  private pieceSum = 0;
  private pieceCount = 0;

  constructor(columns: number) {
    this.columns = columns;
    this.sum = new Float64Array(columns + 1);
    this.count = new Int32Array(columns + 1);
  }

  /**
   * Runs over `columns` values from `start` on; `nodata` and what is not finite are no value. Blocks that no ring spans are left out: what
   * they would add cancels for every ring.
   */
  fill(values: ArrayLike<number>, start: number, nodata: number, spans: Int32Array): void {
    const { columns, sum, count } = this;
    let total = 0;
    let valued = 0;
    let rings = 0;
    for (let block = 0; block < spans.length - 1; block++) {
      rings += spans[block];
      if (rings === 0) continue;
      const first = block << BLOCK_BITS;
      const end = Math.min(columns, first + (1 << BLOCK_BITS));
      sum[first] = total;
      count[first] = valued;
      for (let column = first; column < end; column++) {
        const value = values[start + column];
        if (value !== nodata && value - value === 0) {
          total += value;
          valued++;
        }
        sum[column + 1] = total;
        count[column + 1] = valued;
      }
    }
    sum[columns] = total;
    count[columns] = valued;
  }

  /** Adds ∫ prefix(x) dy along each piece to the area on its right, and takes it from the one on its left. */
  addPieces(pieces: RowSweep, toSum: Float64Array, toCount: Float64Array): void {
    const { sum: s, count: n, columns } = this;
    const { x0, x1, height, left, right } = pieces;
    for (let i = 0; i < pieces.count; i++) {
      const a = x0[i];
      const b = x1[i];
      const column = a | 0;
      if (column === (b | 0) && a >= 0 && b >= 0 && column < columns) {
        const inside = 0.5 * (a + b) - column;
        this.pieceSum = height[i] * (s[column] + inside * (s[column + 1] - s[column]));
        this.pieceCount = height[i] * (n[column] + inside * (n[column + 1] - n[column]));
      } else this.integrate(Math.min(a, b), Math.max(a, b), height[i]);
      toSum[right[i]] += this.pieceSum;
      toCount[right[i]] += this.pieceCount;
      toSum[left[i]] -= this.pieceSum;
      toCount[left[i]] -= this.pieceCount;
    }
  }

  /** A piece over several columns or beyond the raster: the prefix is 0 left of it and constant right of it. */
  private integrate(west: number, east: number, height: number): void {
    const { sum: s, count: n, columns } = this;
    this.pieceSum = 0;
    this.pieceCount = 0;
    if (east <= 0) return;
    if (east > columns || west === columns) {
      const beyond = west < columns ? (height * (east - columns)) / (east - west) : height;
      this.pieceSum = beyond * s[columns];
      this.pieceCount = beyond * n[columns];
      if (west >= columns) return;
    }
    const perColumn = height / (east - west);
    const end = Math.min(columns, east);
    const last = Math.min(end | 0, columns - 1);
    let from = Math.max(0, west);
    for (let column = from | 0; column <= last; column++) {
      const to = column === last ? end : column + 1;
      const weight = perColumn * (to - from);
      const middle = 0.5 * (from + to) - column;
      this.pieceSum += weight * (s[column] + middle * (s[column + 1] - s[column]));
      this.pieceCount += weight * (n[column] + middle * (n[column + 1] - n[column]));
      from = to;
    }
  }
}
