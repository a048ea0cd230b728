import { orient2d } from "robust-predicates";
import { orientation, ORIENTATION_ERROR } from "../overlap/predicates/orientation";

/**
 * Exact signs between pieces of polygons that are all moved by different infinitesimals: the areas by nothing, footprint k
 * by k·(ε, ε²), a cell's centre by less than any. `shift` is +1 where the first polygon moves further than the second.
 */

/** Side of c, which moves by `shift` relative to a → b: positive left. */
export function shiftedSide(
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

/** Whether the ends a and b of a segment lie on different sides of the line p → q that moves by `shift`. */
function separates(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  shift: number,
): boolean {
  const dx = qx - px;
  const dy = qy - py;
  const la = dx * (ay - py);
  const ra = dy * (ax - px);
  const lb = dx * (by - py);
  const rb = dy * (bx - px);
  let a = la - ra;
  let b = lb - rb;
  const ea = ORIENTATION_ERROR * (Math.abs(la) + Math.abs(ra));
  const eb = ORIENTATION_ERROR * (Math.abs(lb) + Math.abs(rb));
  if (a > ea ? b > eb : a < -ea && b < -eb) return false;
  if (a <= ea && a >= -ea) {
    a = -orient2d(px, py, qx, qy, ax, ay);
    if (a === 0) a = shift * (dy !== 0 ? dy : -dx);
  }
  if (b <= eb && b >= -eb) {
    b = -orient2d(px, py, qx, qy, bx, by);
    if (b === 0) b = shift * (dy !== 0 ? dy : -dx);
  }
  return a > 0 !== b > 0;
}

/** Crossing of the piece p → q with a → b: +1 from its left to its right, −1 the other way, 0 none. */
export function pieceCrossing(
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
  if (!separates(px, py, qx, qy, ax, ay, bx, by, shift)) return 0;
  const p = shiftedSide(ax, ay, bx, by, px, py, shift);
  const q = shiftedSide(ax, ay, bx, by, qx, qy, shift);
  return p > 0 === q > 0 ? 0 : p > 0 ? 1 : -1;
}

/** Where on p → q the crossing lies, 0–1, unmoved. */
export function crossingPlace(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const fx = bx - ax;
  const fy = by - ay;
  const p = fx * (py - ay) - fy * (px - ax);
  const q = fx * (qy - ay) - fy * (qx - ax);
  const t = p / (p - q);
  return t > 0 ? (t < 1 ? t : 1) : 0;
}

/**
 * Where on a piece its state is anchored. Not the middle: bands drawn on both sides of a border have their ends' middle
 * there to the last bit, and a state is only sound where the anchor is clear of other vertices by more than rounding.
 */
const ANCHOR = 0.483_729_106_513;

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

/** Crossing of the path from a cell's centre c to the anchor of the piece p → q with a → b. */
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
  if (!separates(cx, cy, mx, my, ax, ay, bx, by, shift)) return 0;
  const centre = shiftedSide(ax, ay, bx, by, cx, cy, -1);
  const anchor = anchorSide(px, py, qx, qy, ax, ay, bx, by, shift);
  return centre > 0 === anchor > 0 ? 0 : centre > 0 ? 1 : -1;
}
