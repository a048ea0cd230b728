import type { BoundaryLines } from "./boundary-lines";

/** Columns a record holds. */
const BLOCK = 13;
/** Words of a record: the running sum in the first or first two, then the running count, then the values. */
const RECORD = 16;
const COUNT = 2;
const VALUES = 3;

/** Σ coverage · value and Σ coverage per area, as in `ZonalSums`. */
export interface TableSums {
  readonly sum: Float64Array;
  readonly count: Float64Array;
}

/**
 * A raster kept for many questions: a question costs the length of the boundaries and not the raster. Each record holds 13
 * cells of a row and what the row adds up to before them, in one line of the processor's cache: 79 MB for 4,520 × 3,560 cells
 * that 32-bit floats hold, twice that for others. Records are stored column by column, since boundaries cross more rows.
 */
export class RasterTable {
  private readonly columns: number;
  private readonly rows: number;
  private readonly nodata: number;
  /** Record of block b and row r begins at RECORD · (b · rows + r); NaN is no value. */
  private readonly words: Float32Array | Float64Array;
  /** The same bytes: the running sum of record i is at i · `sumStep`. */
  private readonly sums: Float64Array;
  private readonly sumStep: number;
  /** Whole rows. */
  private readonly rowSum: Float64Array;
  private readonly rowCount: Int32Array;
  private row = 0;
  private pieceSum = 0;
  private pieceCount = 0;

  /** `isWide`: values may be others than 32-bit floats. `nodata` and what is not finite are no value. */
  constructor(
    { columns, rows }: { readonly columns: number; readonly rows: number },
    nodata: number,
    isWide: boolean,
  ) {
    this.columns = columns;
    this.rows = rows;
    this.nodata = nodata;
    const size = RECORD * Math.ceil(columns / BLOCK) * rows;
    this.words = isWide ? new Float64Array(size) : new Float32Array(size);
    this.sums = isWide ? (this.words as Float64Array) : new Float64Array(this.words.buffer);
    this.sumStep = isWide ? RECORD : RECORD / 2;
    this.rowSum = new Float64Array(rows);
    this.rowCount = new Int32Array(rows);
  }

  /** Takes the next row from the top, `columns` values from `start` on. */
  addRow(values: ArrayLike<number>, start: number): void {
    const { columns, rows, nodata, words, sums, sumStep, row } = this;
    let total = 0;
    let valued = 0;
    for (let first = 0, record = row; first < columns; first += BLOCK, record += rows) {
      sums[record * sumStep] = total;
      words[record * RECORD + COUNT] = valued;
      const at = record * RECORD + VALUES;
      const width = columns - first < BLOCK ? columns - first : BLOCK;
      for (let i = 0; i < width; i++) {
        const value = values[start + first + i];
        if (value === nodata || value - value !== 0) {
          words[at + i] = NaN;
          continue;
        }
        words[at + i] = value;
        total += value;
        valued++;
      }
    }
    this.rowSum[row] = total;
    this.rowCount[row] = valued;
    this.row = row + 1;
  }

  /** For lines of resolved areas, closed or shared; in the raster's cells. */
  sumsOver({ areaCount, lineStart, xy, left, right }: BoundaryLines): TableSums {
    const sum = new Float64Array(areaCount + 1);
    const count = new Float64Array(areaCount + 1);
    for (let line = 0; line < left.length; line++) {
      this.pieceSum = 0;
      this.pieceCount = 0;
      for (let i = 2 * lineStart[line]; i < 2 * lineStart[line + 1] - 2; i += 2) {
        this.addEdge(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
      }
      sum[right[line]] += this.pieceSum;
      count[right[line]] += this.pieceCount;
      sum[left[line]] -= this.pieceSum;
      count[left[line]] -= this.pieceCount;
    }
    return { sum: sum.subarray(0, areaCount), count: count.subarray(0, areaCount) };
  }

  private addEdge(ax: number, ay: number, bx: number, by: number): void {
    if (ay === by) return;
    const slope = (bx - ax) / (by - ay);
    const first = Math.max(0, Math.floor(Math.min(ay, by)));
    const end = Math.min(this.rows, Math.ceil(Math.max(ay, by)));
    for (let row = first; row < end; row++) {
      const from = ay < row ? row : ay > row + 1 ? row + 1 : ay;
      const to = by < row ? row : by > row + 1 ? row + 1 : by;
      const x0 = from === ay ? ax : ax + (from - ay) * slope;
      const x1 = to === by ? bx : ax + (to - ay) * slope;
      this.addPiece(row, x0 < x1 ? x0 : x1, x0 < x1 ? x1 : x0, to - from);
    }
  }

  /** ∫ running sum(x) dy along a piece within a row: 0 left of the raster, constant right of it. */
  private addPiece(row: number, west: number, east: number, height: number): void {
    const { columns } = this;
    if (east <= 0) return;
    if (east > columns || west === columns) {
      const beyond = west < columns ? (height * (east - columns)) / (east - west) : height;
      this.pieceSum += beyond * this.rowSum[row];
      this.pieceCount += beyond * this.rowCount[row];
      if (west >= columns) return;
    }
    const perColumn = height / (east - west);
    const end = east < columns ? east : columns;
    let from = west > 0 ? west : 0;
    let block = (from / BLOCK) | 0;
    for (let next = (block + 1) * BLOCK; next < end; next += BLOCK, block++) {
      this.addInBlock(block, row, from, next, perColumn * (next - from));
      from = next;
    }
    const rest = end - from === east - west ? height : perColumn * (end - from);
    this.addInBlock(block, row, from, end, rest);
  }

  private addInBlock(block: number, row: number, from: number, to: number, height: number): void {
    const { words } = this;
    const record = block * this.rows + row;
    const at = record * RECORD + VALUES - block * BLOCK;
    let total = this.sums[record * this.sumStep];
    let valued = words[record * RECORD + COUNT];
    let column = from | 0;
    for (let i = record * RECORD + VALUES; i < at + column; i++) {
      const value = words[i];
      if (value !== value) continue;
      total += value;
      valued++;
    }
    const perColumn = height / (to - from);
    for (let left = from; ; column++) {
      const right = to < column + 1 ? to : column + 1;
      const weight = right - left === to - from ? height : perColumn * (right - left);
      const value = words[at + column];
      const middle = 0.5 * (left + right) - column;
      if (value !== value) {
        this.pieceSum += weight * total;
        this.pieceCount += weight * valued;
      } else {
        this.pieceSum += weight * (total + middle * value);
        this.pieceCount += weight * (valued + middle);
        total += value;
        valued++;
      }
      if (right >= to) return;
      left = right;
    }
  }
}
