import { orient2d } from "robust-predicates";
import { ORIENTATION_ERROR } from "./orientation";

/** Side of a node of the footprint edge p → q moved by (ε, ε²), p and q at different heights: positive left. */
export function shiftedSideOfNode(
  px: number,
  py: number,
  qx: number,
  qy: number,
  x: number,
  y: number,
): number {
  const left = (qx - px) * (y - py);
  const right = (qy - py) * (x - px);
  const turn = left - right;
  const error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
  if (turn > error || turn < -error) return turn;
  const exact = -orient2d(px, py, qx, qy, x, y);
  return exact !== 0 ? exact : qy - py;
}
