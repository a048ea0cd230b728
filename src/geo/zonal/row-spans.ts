import type { BoundaryLines } from "./boundary-lines";

/** 2^this columns a block. */
export const BLOCK_BITS = 6;

/** Which blocks of columns the rings of a row span, by their bounding boxes, row after row from the top. */
export class RowSpans {
  /** How many rings more than the block before each block has. */
  readonly change: Int32Array;
  private readonly firstBlock: Int32Array;
  private readonly endBlock: Int32Array;
  private readonly firstRow: Int32Array;
  private readonly endRow: Int32Array;
  /** Rings by first row, and by the row after their last. */
  private readonly opening: Int32Array;
  private readonly closing: Int32Array;
  private opened = 0;
  private closed = 0;
  private row = 0;

  /** Each line must be a closed ring. */
  constructor({ lineStart, xy }: BoundaryLines, columns: number) {
    const rings = lineStart.length - 1;
    this.change = new Int32Array((columns >> BLOCK_BITS) + 2);
    this.firstBlock = new Int32Array(rings);
    this.endBlock = new Int32Array(rings);
    this.firstRow = new Int32Array(rings);
    this.endRow = new Int32Array(rings);
    for (let ring = 0; ring < rings; ring++) {
      let x0 = Infinity;
      let y0 = Infinity;
      let x1 = -Infinity;
      let y1 = -Infinity;
      for (let i = 2 * lineStart[ring]; i < 2 * lineStart[ring + 1]; i += 2) {
        if (xy[i] < x0) x0 = xy[i];
        if (xy[i] > x1) x1 = xy[i];
        if (xy[i + 1] < y0) y0 = xy[i + 1];
        if (xy[i + 1] > y1) y1 = xy[i + 1];
      }
      this.firstBlock[ring] = Math.max(0, Math.min(columns, x0)) >> BLOCK_BITS;
      this.endBlock[ring] = (Math.max(0, Math.min(columns, x1)) >> BLOCK_BITS) + 1;
      this.firstRow[ring] = Math.max(0, Math.floor(y0));
      this.endRow[ring] = Math.max(0, Math.ceil(y1));
    }
    const order = Int32Array.from(lineStart.subarray(0, rings).keys());
    this.opening = order.toSorted((a, b) => this.firstRow[a] - this.firstRow[b]);
    this.closing = order.toSorted((a, b) => this.endRow[a] - this.endRow[b]);
  }

  /** To the next row. */
  next(): void {
    const { change, opening, closing, firstRow, endRow, firstBlock, endBlock, row } = this;
    for (; this.opened < opening.length; this.opened++) {
      const ring = opening[this.opened];
      if (firstRow[ring] > row) break;
      change[firstBlock[ring]]++;
      change[endBlock[ring]]--;
    }
    for (; this.closed < closing.length; this.closed++) {
      const ring = closing[this.closed];
      if (endRow[ring] > row) break;
      change[firstBlock[ring]]--;
      change[endBlock[ring]]++;
    }
    this.row = row + 1;
  }
}
