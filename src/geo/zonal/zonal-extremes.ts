import type { RowSweep } from "./row-sweep";

/** A cell with less of it in an area is not touched: this is what rounding leaves. */
const LEAST_COVERAGE = 1e-12;

/** Least and greatest value of the cells an area touches, row by row; visits every covered cell. */
export class ZonalExtremes {
  /** Infinity where the area touches no cell with a value. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  private readonly columns: number;
  /** Change of coverage from cell to cell for the area at hand, and of the change that lasts from the next cell on. */
  private readonly step: Float64Array;
  private readonly lasting: Float64Array;
  /** Sides of pieces by area as linked lists: side 2i is on the right of piece i, 2i + 1 on its left; −1 ends a list. */
  private next = new Int32Array(0);
  private readonly firstOfArea: Int32Array;
  private from = 0;
  private to = 0;

  constructor(areaCount: number, columns: number) {
    this.columns = columns;
    this.least = new Float64Array(areaCount).fill(Infinity);
    this.greatest = new Float64Array(areaCount).fill(-Infinity);
    this.step = new Float64Array(columns + 2);
    this.lasting = new Float64Array(columns + 2);
    this.firstOfArea = new Int32Array(areaCount).fill(-1);
  }

  /** As `ZonalSums.addRow`. */
  addRow(pieces: RowSweep, values: ArrayLike<number>, start: number, nodata: number): void {
    const { count, left, right } = pieces;
    if (this.next.length < 2 * count) this.next = new Int32Array(4 * count);
    const { next, firstOfArea } = this;
    const present: number[] = [];
    for (let side = 0; side < 2 * count; side++) {
      const area = side % 2 === 0 ? right[side >> 1] : left[side >> 1];
      if (area === firstOfArea.length) continue;
      if (firstOfArea[area] < 0) present.push(area);
      next[side] = firstOfArea[area];
      firstOfArea[area] = side;
    }
    for (const area of present) {
      this.coverRow(pieces, area);
      this.takeCovered(area, values, start, nodata);
    }
  }

  private coverRow({ x0, x1, height }: RowSweep, area: number): void {
    this.from = this.columns;
    this.to = -1;
    for (let side = this.firstOfArea[area]; side >= 0; side = this.next[side]) {
      const i = side >> 1;
      const signed = side % 2 === 0 ? height[i] : -height[i];
      this.addPiece(Math.min(x0[i], x1[i]), Math.max(x0[i], x1[i]), signed);
    }
    this.firstOfArea[area] = -1;
  }

  /** With a positive height the area lies west of the piece: whole cells before it, and parts of the cells under it. */
  private addPiece(x0: number, x1: number, height: number): void {
    const { columns } = this;
    const width = x1 - x0;
    if (x1 <= 0 || width <= 0) {
      this.addAt(x0, x1, height);
      return;
    }
    // Cut at the raster's edges; what lies beyond them acts like a piece upright on them.
    const before = x0 < 0 ? (Math.min(0, x1) - x0) / width : 0;
    const beyond = x1 > columns ? (x1 - Math.max(columns, x0)) / width : 0;
    if (before > 0) this.addAt(0, 0, before * height);
    if (beyond > 0) this.addAt(columns, columns, beyond * height);
    const end = Math.min(x1, columns);
    for (let from = Math.max(x0, 0); from < end;) {
      const to = Math.min(end, Math.floor(from) + 1);
      this.addAt(from, to, (height * (to - from)) / width);
      from = to;
    }
  }

  /** A piece within one cell. */
  private addAt(x0: number, x1: number, height: number): void {
    const middle = Math.min(Math.max(0.5 * (x0 + x1), 0), this.columns);
    const column = Math.floor(middle);
    this.step[column] += (middle - column) * height;
    this.lasting[column] += height;
    if (column < this.from) this.from = column;
    if (column > this.to) this.to = column;
  }

  private takeCovered(
    area: number,
    values: ArrayLike<number>,
    start: number,
    nodata: number,
  ): void {
    const { step, lasting, columns } = this;
    // All pieces of a closed boundary cancel from the right: walk leftwards from the last piece.
    let whole = 0;
    for (let column = this.to; column >= this.from; column--) {
      const coverage = whole + step[column];
      whole += lasting[column];
      step[column] = 0;
      lasting[column] = 0;
      if (column >= columns || !(coverage > LEAST_COVERAGE)) continue;
      const value = values[start + column];
      if (value === nodata || value - value !== 0) continue;
      if (value < this.least[area]) this.least[area] = value;
      if (value > this.greatest[area]) this.greatest[area] = value;
    }
  }
}
