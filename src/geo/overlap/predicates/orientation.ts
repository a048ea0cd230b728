import { orient2d } from "robust-predicates";

/** Rounding bound of the two-product orientation in float64 (Shewchuk 1997, ccwerrboundA). */
export const ORIENTATION_ERROR = 3.3306690738754716e-16;

/** Positive where c lies left of a → b (y upwards), negative where right, 0 only where exactly collinear. */
export function orientation(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): number {
  const left = (bx - ax) * (cy - ay);
  const right = (by - ay) * (cx - ax);
  const turn = left - right;
  const error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
  // robust-predicates counts clockwise as positive (its y points down).
  return turn > error || turn < -error ? turn : -orient2d(ax, ay, bx, by, cx, cy);
}
