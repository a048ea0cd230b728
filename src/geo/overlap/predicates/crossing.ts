import { orient2d } from "robust-predicates";
import { ORIENTATION_ERROR } from "./orientation";

/**
 * How the path p → q crosses the boundary segment a → b: +1 from its left to its right, −1 the other way, 0 not.
 * The path is moved by (ε, ε²), ε → 0, so that no case is degenerate: shared vertices and edges have one definite answer
 * (simulation of simplicity, Edelsbrunner & Mücke 1990). Signs are exact.
 */
export function crossing(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
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
  if (a > ea ? b > eb : a < -ea && b < -eb) return 0;
  if (a <= ea && a >= -ea) {
    a = -orient2d(px, py, qx, qy, ax, ay);
    if (a === 0) a = dy !== 0 ? dy : -dx;
  }
  if (b <= eb && b >= -eb) {
    b = -orient2d(px, py, qx, qy, bx, by);
    if (b === 0) b = dy !== 0 ? dy : -dx;
  }
  if (a > 0 === b > 0) return 0;
  const p = shiftedSide(ax, ay, bx, by, px, py);
  const q = shiftedSide(ax, ay, bx, by, qx, qy);
  if (p > 0 === q > 0) return 0;
  return p > 0 ? 1 : -1;
}

/** Side of the moved point p of a → b: positive left, negative right, 0 only where a = b. */
export function shiftedSide(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  const fx = bx - ax;
  const fy = by - ay;
  const left = fx * (py - ay);
  const right = fy * (px - ax);
  const turn = left - right;
  const error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
  if (turn > error || turn < -error) return turn;
  const exact = -orient2d(ax, ay, bx, by, px, py);
  if (exact !== 0) return exact;
  return fy !== 0 ? -fy : fx;
}
