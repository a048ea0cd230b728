import type { BoundaryLines } from "./boundary-lines";
import { RowSpans } from "./row-spans";
import { RowSweep } from "./row-sweep";
import { zonalEdges } from "./zonal-edges";
import { ZonalExtremes } from "./zonal-extremes";
import { ZonalSums } from "./zonal-sums";

export interface ZonalScanOptions {
  readonly columns: number;
  readonly rows: number;
  /** Least and greatest values as well: they visit every covered cell. */
  readonly extremes: boolean;
}

/** Zonal statistics in one pass over a raster's rows, which are not kept. */
export class ZonalScan {
  readonly sums: ZonalSums;
  readonly extremes: ZonalExtremes | undefined;
  private readonly sweep: RowSweep;
  private readonly spans: RowSpans;

  /** The lines must be closed rings. */
  constructor(lines: BoundaryLines, { columns, rows, extremes }: ZonalScanOptions) {
    this.sweep = new RowSweep(zonalEdges(lines, rows));
    this.spans = new RowSpans(lines, columns);
    this.sums = new ZonalSums(lines.areaCount, columns);
    this.extremes = extremes ? new ZonalExtremes(lines.areaCount, columns) : undefined;
  }

  /** Takes the next row from the top, `columns` values from `start` on; NaN and `nodata` are no value. */
  addRow(values: ArrayLike<number>, start: number, nodata: number): void {
    this.sweep.next();
    this.spans.next();
    this.sums.addRow(this.sweep, this.spans, values, start, nodata);
    this.extremes?.addRow(this.sweep, values, start, nodata);
  }
}
