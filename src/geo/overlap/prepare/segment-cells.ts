import type { SegmentGrid } from "../prepared-areas";

const MOST_CELLS = 4e6;
/** Rounding of a coordinate within ±5e7 m stays below this, metres. */
const LEAST_PADDING = 1e-6;

/** Lower left corner, cell size (metres) and extent of a grid. */
export type CellFrame = Pick<SegmentGrid, "left" | "bottom" | "size" | "columns" | "rows">;

/** At least one empty cell on every side; the odd offsets keep round coordinates off the cell borders. */
export function layOutCells(bounds: Bounds, wanted: number): CellFrame {
  const { x0, y0, x1, y1 } = bounds;
  if (!(x1 >= x0)) return { left: 0, bottom: 0, size: 1, columns: 1, rows: 1 };
  const [width, height, cells] = [x1 - x0, y1 - y0, Math.min(MOST_CELLS, wanted)];
  const size = Math.max(
    Math.sqrt((width * height) / cells),
    Math.max(width, height) / cells,
    16 * LEAST_PADDING,
  );
  const left = x0 - 1.37 * size;
  const bottom = y0 - 1.41 * size;
  return {
    left,
    bottom,
    size,
    columns: Math.ceil((x1 - left) / size) + 2,
    rows: Math.ceil((y1 - bottom) / size) + 2,
  };
}

/**
 * Writes the cells within the padding of a → b and returns how many; where `into` is too short the rest is only counted.
 */
export function cellsOfSegment(
  frame: CellFrame,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  into: Int32Array,
): number {
  const { left, bottom, size, columns } = frame;
  const padding = Math.max(1e-6 * size, LEAST_PADDING);
  const perCell = 1 / size;
  const firstRow = Math.floor((Math.min(ay, by) - padding - bottom) * perCell);
  const lastRow = Math.floor((Math.max(ay, by) + padding - bottom) * perCell);
  let count = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    let xa = ax;
    let xb = bx;
    if (firstRow !== lastRow && ay !== by) {
      const ta = (bottom + row * size - padding - ay) / (by - ay);
      const tb = (bottom + (row + 1) * size + padding - ay) / (by - ay);
      xa = ax + Math.max(0, Math.min(1, ta)) * (bx - ax);
      xb = ax + Math.max(0, Math.min(1, tb)) * (bx - ax);
    }
    const first = Math.floor((Math.min(xa, xb) - padding - left) * perCell);
    const last = Math.floor((Math.max(xa, xb) + padding - left) * perCell);
    for (let column = first; column <= last; column++) into[count++] = row * columns + column;
  }
  return count;
}

export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Widens `bounds` by every `stride`-th entry of x and y. */
export function widenBounds(bounds: Bounds, x: Float64Array, y: Float64Array, stride = 1): Bounds {
  let { x0, y0, x1, y1 } = bounds;
  for (let i = 0; i < x.length; i += stride) {
    if (x[i] < x0) x0 = x[i];
    if (x[i] > x1) x1 = x[i];
  }
  for (let i = 0; i < y.length; i += stride) {
    if (y[i] < y0) y0 = y[i];
    if (y[i] > y1) y1 = y[i];
  }
  return { x0, y0, x1, y1 };
}

export const NO_BOUNDS: Readonly<Bounds> = {
  x0: Infinity,
  y0: Infinity,
  x1: -Infinity,
  y1: -Infinity,
};
