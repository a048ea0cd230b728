import { scaleSteps, type Steps } from "../../../domain/steps/run-steps";
import { orientation } from "../predicates/orientation";
import { crossing } from "../predicates/crossing";
import type { ArcLines, SegmentGrid } from "../prepared-areas";

/** The segment meets no other than the one before and the one after it in its arc, in their common vertex or along it. */
export const ALONE = 1;
/** A path that is the segment, from a to b, crosses the segment before it; the next bit, the one after it. */
export const FORTH = 1;
/** The same for a path from b to a. */
export const BACK = 3;
/** Segments, or pairs of them, between two steps. */
const WORK_PER_STEP = 50_000;

/**
 * For each segment what a footprint edge with the very same ends would cross, so that a footprint drawn along a border
 * can be followed vertex by vertex without looking around. In steps.
 */
export function* traceBits(arcs: ArcLines, grid: SegmentGrid): Steps<Uint8Array> {
  const { arcStart, x, y } = arcs;
  const bits = new Uint8Array(x.length);
  const cross = (from: number, to: number, at: number): number =>
    crossing(x[from], y[from], x[to], y[to], x[at], y[at], x[at + 1], y[at + 1]) === 0 ? 0 : 1;
  const crowded = yield* scaleSteps(findCrowded(arcs, grid), 0, 0.7);
  for (let arc = 0, next = 0; arc < arcStart.length - 1; arc++) {
    if (arcStart[arc] >= next) {
      yield 0.7 + (0.3 * next) / x.length;
      next += WORK_PER_STEP;
    }
    for (let a = arcStart[arc] + 1; a < arcStart[arc + 1] - 2; a++) {
      if (crowded[a] !== 0) continue;
      const b = a + 1;
      bits[a] =
        ALONE |
        (cross(a, b, a - 1) << FORTH) |
        (cross(a, b, b) << (FORTH + 1)) |
        (cross(b, a, a - 1) << BACK) |
        (cross(b, a, b) << (BACK + 1));
    }
  }
  return bits;
}

/** 1 for segments that meet one that is no neighbour in their arc. Exact. */
function* findCrowded(arcs: ArcLines, grid: SegmentGrid): Steps<Uint8Array> {
  const { arcOf } = arcs;
  const { cellStart, segment } = grid;
  const crowded = new Uint8Array(arcOf.length);
  let waiting = WORK_PER_STEP;
  for (let cell = 0; cell < cellStart.length - 1; cell++) {
    const entries = cellStart[cell + 1] - cellStart[cell];
    waiting -= 0.1 + 0.5 * entries * (entries - 1);
    if (waiting < 0) {
      waiting = WORK_PER_STEP;
      yield cell / cellStart.length;
    }
    for (let i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
      for (let j = i + 1; j < cellStart[cell + 1]; j++) {
        const a = segment[i];
        const c = segment[j];
        if (c === a + 1 && arcOf[a] === arcOf[c]) continue;
        if (crowded[a] === 1 && crowded[c] === 1) continue;
        if (meet(arcs, a, c)) crowded[a] = crowded[c] = 1;
      }
    }
  }
  return crowded;
}

/** Whether segments a and c have a point in common; also true of some that only lie on one line. */
function meet({ x, y }: ArcLines, a: number, c: number): boolean {
  const b = a + 1;
  const d = c + 1;
  if (apart(x[a], x[b], x[c], x[d]) || apart(y[a], y[b], y[c], y[d])) return false;
  const sideC = orientation(x[a], y[a], x[b], y[b], x[c], y[c]);
  const sideD = orientation(x[a], y[a], x[b], y[b], x[d], y[d]);
  if ((sideC > 0 && sideD > 0) || (sideC < 0 && sideD < 0)) return false;
  const sideA = orientation(x[c], y[c], x[d], y[d], x[a], y[a]);
  const sideB = orientation(x[c], y[c], x[d], y[d], x[b], y[b]);
  return !((sideA > 0 && sideB > 0) || (sideA < 0 && sideB < 0));
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return (a > c && a > d && b > c && b > d) || (a < c && a < d && b < c && b < d);
}
