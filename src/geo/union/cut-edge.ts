import type { CellFrame } from "../overlap/prepare/segment-cells";
import type { PieceFiler } from "./piece-filer";

/**
 * Cuts the edge p → q at the grid lines and files a piece for each cell. An edge and its reverse are cut in the same
 * rounded points, so that coincident borders stay coincident.
 */
export function cutEdge(
  frame: CellFrame,
  filer: PieceFiler,
  px: number,
  py: number,
  qx: number,
  qy: number,
  owner: number,
): void {
  const { left, bottom, size, columns } = frame;
  const perCell = 1 / size;
  const reversed = px > qx || (px === qx && py > qy);
  const ux = reversed ? qx : px;
  const uy = reversed ? qy : py;
  const ex = reversed ? px - qx : qx - px;
  const ey = reversed ? py - qy : qy - py;
  let column = Math.floor((px - left) * perCell);
  let row = Math.floor((py - bottom) * perCell);
  const lastColumn = Math.floor((qx - left) * perCell);
  const lastRow = Math.floor((qy - bottom) * perCell);
  let ax = px;
  let ay = py;
  while (column !== lastColumn || row !== lastRow) {
    const lineX = lastColumn > column ? left + (column + 1) * size : left + column * size;
    const lineY = lastRow > row ? bottom + (row + 1) * size : bottom + row * size;
    const toX = column === lastColumn ? Infinity : (lineX - px) / (qx - px);
    const toY = row === lastRow ? Infinity : (lineY - py) / (qy - py);
    let bx = lineX;
    let by = lineY;
    const cell = row * columns + column;
    if (toX <= toY) {
      by = clamp(uy + ((lineX - ux) / ex) * ey, bottom + row * size, size);
      column += lastColumn > column ? 1 : -1;
    } else {
      bx = clamp(ux + ((lineY - uy) / ey) * ex, left + column * size, size);
      row += lastRow > row ? 1 : -1;
    }
    if (bx !== ax || by !== ay) filer.add(ax, ay, bx, by, owner, cell);
    ax = bx;
    ay = by;
  }
  if (qx !== ax || qy !== ay) filer.add(ax, ay, qx, qy, owner, row * columns + column);
}

function clamp(value: number, from: number, size: number): number {
  return value < from ? from : value > from + size ? from + size : value;
}
