import type { ZonalEdges } from "./zonal-edges";

/** The parts of the edges within one row after the other, from the top. */
export class RowSweep {
  /** How many pieces this row has; entries beyond are of earlier rows. */
  count = 0;
  /** Where each piece enters and leaves the row, in cells. */
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  /** Height of each piece, 0–1; negative where it runs upwards. */
  readonly height: Float64Array;
  /** Area on the left of each piece as drawn on the map; `areaCount` for none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  private readonly edges: ZonalEdges;
  /** The row's edges; first those that began in an earlier row. */
  private readonly active: Int32Array;
  private activeCount = 0;
  private row = 0;

  constructor(edges: ZonalEdges) {
    this.edges = edges;
    this.x0 = new Float64Array(edges.mostInRow);
    this.x1 = new Float64Array(edges.mostInRow);
    this.height = new Float64Array(edges.mostInRow);
    this.left = new Int32Array(edges.mostInRow);
    this.right = new Int32Array(edges.mostInRow);
    this.active = new Int32Array(edges.mostInRow);
  }

  /** Cuts the pieces of the next row. */
  next(): void {
    const { active, x0, x1, height, left, right, row } = this;
    const { rowStart, vertex, line, lines } = this.edges;
    const { xy } = lines;
    const end = row + 1;
    let count = this.activeCount;
    for (let edge = rowStart[row]; edge < rowStart[end]; edge++) active[count++] = edge;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const edge = active[i];
      const at = 2 * vertex[edge];
      const ax = xy[at];
      const ay = xy[at + 1];
      const bx = xy[at + 2];
      const by = xy[at + 3];
      const from = ay < row ? row : ay > end ? end : ay;
      const to = by < row ? row : by > end ? end : by;
      const slope = (bx - ax) / (by - ay);
      x0[i] = from === ay ? ax : ax + (from - ay) * slope;
      x1[i] = to === by ? bx : ax + (to - ay) * slope;
      height[i] = to - from;
      left[i] = lines.left[line[edge]];
      right[i] = lines.right[line[edge]];
      if (ay > end || by > end) active[kept++] = edge;
    }
    this.count = count;
    this.activeCount = kept;
    this.row = end;
  }
}
