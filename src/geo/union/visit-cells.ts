import { orientation } from "../overlap/predicates/orientation";
import type { CellFrame } from "../overlap/prepare/segment-cells";
import type { CellVisits } from "./cell-visits";

/** Vertex v lies in (x[v · stride] − originX, y[v · stride] − originY). */
export interface Vertices {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly stride: number;
  readonly originX: number;
  readonly originY: number;
}

/**
 * Cuts paths at the grid lines into visits of cells, of which the outermost take all that lies beyond the grid. An edge and its reverse are cut in the same rounded points, so that
 * coincident borders stay coincident.
 */
export class CellVisitor {
  private readonly frame: CellFrame;
  private readonly vertices: Vertices;
  private readonly visits: CellVisits;

  constructor(frame: CellFrame, vertices: Vertices, visits: CellVisits) {
    this.frame = frame;
    this.vertices = vertices;
    this.visits = visits;
  }

  /** Follows `count` edges from vertex `first` on, `step` −1 for backwards, the last one to vertex `to`. */
  follow(owner: number, first: number, count: number, step: number, to: number): void {
    const { visits } = this;
    const { left, bottom, size, columns, rows } = this.frame;
    const endColumn = columns - 1;
    const endRow = rows - 1;
    const { x, y, stride, originX, originY } = this.vertices;
    const perCell = 1 / size;
    let px = x[stride * first] - originX;
    let py = y[stride * first] - originY;
    let column = cellAlong((px - left) * perCell, endColumn);
    let row = cellAlong((py - bottom) * perCell, endRow);
    let middleY = bottom + (row + 0.5) * size;
    let vertex = first + step;
    let visit = visits.enter(row * columns + column, owner, vertex);
    visits.x[visit] = px;
    visits.y[visit] = py;
    for (let edge = 1; edge <= count; edge++, vertex += step) {
      const i = stride * (edge === count ? to : vertex);
      const qx = x[i] - originX;
      const qy = y[i] - originY;
      const lastColumn = cellAlong((qx - left) * perCell, endColumn);
      const lastRow = cellAlong((qy - bottom) * perCell, endRow);
      const isCut = column !== lastColumn || row !== lastRow;
      // An edge and its reverse are cut alike: from the end that is less in x, then y.
      const isReversed = isCut && (px > qx || (px === qx && py > qy));
      const ux = isReversed ? qx : px;
      const uy = isReversed ? qy : py;
      const perX = isCut ? 1 / (qx - px) : 0;
      const perY = isCut ? 1 / (qy - py) : 0;
      let ax = px;
      let ay = py;
      for (;;) {
        let bx = qx;
        let by = qy;
        const inColumn = column;
        const isLast = column === lastColumn && row === lastRow;
        if (!isLast) {
          const lineX = left + (lastColumn > column ? column + 1 : column) * size;
          const lineY = bottom + (lastRow > row ? row + 1 : row) * size;
          const toX = column === lastColumn ? Infinity : (lineX - px) * perX;
          const toY = row === lastRow ? Infinity : (lineY - py) * perY;
          if (toX <= toY) {
            const low = bottom + row * size;
            bx = lineX;
            by = uy + (lineX - ux) * perX * (qy - py);
            if (by < low && row > 0) by = low;
            else if (by > low + size && row < endRow) by = low + size;
            column += lastColumn > column ? 1 : -1;
          } else {
            const low = left + column * size;
            bx = ux + (lineY - uy) * perY * (qx - px);
            if (bx < low && column > 0) bx = low;
            else if (bx > low + size && column < endColumn) bx = low + size;
            by = lineY;
            row += lastRow > row ? 1 : -1;
          }
        }
        if (ay < middleY !== by < middleY) {
          const middleX = left + (inColumn + 0.5) * size;
          const isBefore =
            ax < middleX && bx < middleX
              ? true
              : ax > middleX && bx > middleX
                ? false
                : passesLeft(ax, ay, bx, by, middleX, middleY);
          const change = ay < middleY ? -1 : 1;
          if (isBefore) visits.before[visit] += change;
          else visits.after[visit] += change;
        }
        if (isLast) break;
        middleY = bottom + (row + 0.5) * size;
        visit = visits.enter(row * columns + column, owner, vertex);
        visits.x[visit] = bx;
        visits.y[visit] = by;
        ax = bx;
        ay = by;
      }
      px = qx;
      py = qy;
    }
    visit = visits.enter(-1, owner, vertex - step);
    visits.x[visit] = px;
    visits.y[visit] = py;
  }
}

/** The column or row of a place in cells; the outermost ones reach on without end. */
function cellAlong(place: number, last: number): number {
  return place > 0 ? (place < last ? place | 0 : last) : 0;
}

/** Whether a piece that runs up or down passes left of a cell's centre c, which is moved to the left by less than any polygon. */
function passesLeft(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): boolean {
  const side = orientation(ax, ay, bx, by, cx, cy);
  return ay < by ? side < 0 : side > 0;
}
