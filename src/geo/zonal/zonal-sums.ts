import { PrefixRow } from "./prefix-row";
import type { RowSpans } from "./row-spans";
import type { RowSweep } from "./row-sweep";

/**
 * Exact coverage sums, row by row: Σ over cells of (part of the cell in the area) · value equals the integral over the area's
 * boundary of the row's prefix sum (Green's theorem with Abel summation), so cells inside are only added up, never cut.
 */
export class ZonalSums {
  /** Σ coverage · value per area; the last entry is for the rest and means nothing. */
  readonly sum: Float64Array;
  /** Σ coverage of cells with a value per area, in cells. */
  readonly count: Float64Array;
  private readonly prefix: PrefixRow;

  constructor(areaCount: number, columns: number) {
    this.sum = new Float64Array(areaCount + 1);
    this.count = new Float64Array(areaCount + 1);
    this.prefix = new PrefixRow(columns);
  }

  /** The row of the pieces and spans, `columns` values from `start` on; NaN and `nodata` are no value. */
  addRow(
    pieces: RowSweep,
    spans: RowSpans,
    values: ArrayLike<number>,
    start: number,
    nodata: number,
  ): void {
    if (pieces.count === 0) return;
    this.prefix.fill(values, start, nodata, spans.change);
    this.prefix.addPieces(pieces, this.sum, this.count);
  }
}
