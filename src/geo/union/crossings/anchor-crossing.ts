import { orientation } from "../../overlap/predicates/orientation";

/**
 * All polygons are moved by different infinitesimals: the areas by nothing, footprint k by (k + 1)·(ε, ε²), a cell's centre
 * by less than any. `shift` is +1 where the first of two moves further than the second, −1 where less far.
 */

/** Side of c, which moves by `shift` relative to a → b: positive left. */
function sideOfMoved(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  shift: number,
): number {
  const side = orientation(ax, ay, bx, by, cx, cy);
  if (side !== 0) return side;
  const fy = by - ay;
  return shift * (fy !== 0 ? -fy : bx - ax);
}

/**
 * Where on a piece its state is anchored. Not the middle: bands drawn on both sides of a border have their ends' middle
 * there to the last bit, and a state is only sound where the anchor is clear of other vertices by more than rounding.
 */
export const ANCHOR = 0.483_729_106_513;

/** Side of a → b on which the anchor of the piece p → q lies; where the piece runs along it, by `shift`. */
export function anchorSide(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  shift: number,
): number {
  const p = orientation(ax, ay, bx, by, px, py);
  const q = orientation(ax, ay, bx, by, qx, qy);
  const side = (1 - ANCHOR) * p + ANCHOR * q;
  if (side !== 0) return side;
  const fy = by - ay;
  return shift * (fy !== 0 ? -fy : bx - ax);
}

/** Crossing of the path from a cell's centre c to the anchor of the piece p → q with a → b: +1 from its left to its right. */
export function anchorCrossing(
  cx: number,
  cy: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  shift: number,
): number {
  const mx = px + ANCHOR * (qx - px);
  const my = py + ANCHOR * (qy - py);
  const a = sideOfPath(cx, cy, mx, my, ax, ay, shift);
  const b = sideOfPath(cx, cy, mx, my, bx, by, shift);
  if (a > 0 === b > 0) return 0;
  const centre = sideOfMoved(ax, ay, bx, by, cx, cy, -1);
  const anchor = anchorSide(px, py, qx, qy, ax, ay, bx, by, shift);
  return centre > 0 === anchor > 0 ? 0 : centre > 0 ? 1 : -1;
}

/** Side of a on the path p → q that moves by `shift`. */
function sideOfPath(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  shift: number,
): number {
  const side = orientation(px, py, qx, qy, ax, ay);
  if (side !== 0) return side;
  const dy = qy - py;
  return shift * (dy !== 0 ? dy : px - qx);
}
