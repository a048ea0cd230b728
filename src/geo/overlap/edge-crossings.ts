import { orient2d } from "robust-predicates";
import type { AreaLedger } from "./area-ledger";
import { ORIENTATION_ERROR } from "./predicates/orientation";
import type { Arcs, PreparedAreas, SegmentGrid } from "./prepared-areas";

/**
 * Times the square of all distances at hand (an edge, a segment, from one to the other), more than the rounding of the
 * quick test: 5 ulp by Shewchuk's count, 32 here.
 */
const FILTER_ERROR = 2 ** -48;

/** Finds where one footprint edge crosses area boundaries, books the crossings and lists how the cover changes. */
export class EdgeCrossings {
  /** Areas entered (+1) and left (−1) on the edge last followed. */
  readonly changed: Int32Array;
  readonly changedBy: Int32Array;
  changeCount = 0;
  /** Segment with the same ends as an edge just followed, −1 where none; `twinStep` is 1 where both run the same way, else −1. */
  twin = -1;
  twinStep = 1;
  private readonly areaCount: number;
  private readonly arcs: Arcs;
  private readonly grid: SegmentGrid;
  private readonly runStart: Int32Array;
  private readonly runs: Int32Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly ledger: AreaLedger;
  private readonly stamp: Int32Array;
  private stampNumber = 0;
  /** Twice the longest segment and what cells add, metres: see {@link FILTER_ERROR}. */
  private readonly reach: number;

  constructor(prepared: PreparedAreas, ledger: AreaLedger) {
    this.areaCount = prepared.areaCount;
    this.arcs = prepared.arcs;
    this.grid = prepared.grid;
    this.runStart = prepared.grid.runStart;
    this.runs = prepared.grid.runs;
    this.x = prepared.arcs.x;
    this.y = prepared.arcs.y;
    this.ledger = ledger;
    this.stamp = new Int32Array(prepared.arcs.x.length);
    // One edge crosses each segment at most once, and a crossing changes two areas.
    this.changed = new Int32Array(2 * prepared.arcs.x.length);
    this.changedBy = new Int32Array(2 * prepared.arcs.x.length);
    this.reach = 2 * longestStep(prepared.arcs) + 4 * prepared.grid.size;
  }

  /** Follows the edge xy[p] → xy[q] from cell (pc, pr) to (qc, qr) where they are not the same cell. */
  follow(
    xy: Float64Array,
    p: number,
    q: number,
    pc: number,
    pr: number,
    qc: number,
    qr: number,
  ): void {
    const { columns } = this.grid;
    const c0 = qc < pc ? qc : pc;
    const c1 = qc < pc ? pc : qc;
    const r0 = qr < pr ? qr : pr;
    const r1 = qr < pr ? pr : qr;
    const stamp = this.nextStamp();
    if (c1 - c0 > 1 || r1 - r0 > 1) {
      this.followFar(xy, p, q, pc, qc, r0, r1, stamp);
      return;
    }
    this.scan(r0 * columns + c0, r0 * columns + c1, xy, p, q, stamp);
    if (r1 > r0) this.scan(r1 * columns + c0, r1 * columns + c1, xy, p, q, stamp);
  }

  /**
   * Tests the edge xy[p] → xy[q] against the segments of cells `first … last` of one row.
   * Stamp 0 says no segment can come twice, since only one cell is scanned for this edge.
   */
  scan(first: number, last: number, xy: Float64Array, p: number, q: number, stamp: number): void {
    const { runStart, runs, x, y } = this;
    const seen = this.stamp;
    const px = xy[p];
    const py = xy[p + 1];
    const dx = xy[q] - px;
    const dy = xy[q + 1] - py;
    const span = 2 * (Math.abs(dx) + Math.abs(dy)) + this.reach;
    const slack = FILTER_ERROR * span * span;
    for (let run = 2 * runStart[first], end = 2 * runStart[last + 1]; run < end; run += 2) {
      const from = runs[run];
      const to = runs[run + 1];
      let ax = x[from] - px;
      let ay = y[from] - py;
      let a = dx * ay - dy * ax;
      for (let at = from; at < to; at++) {
        const bx = x[at + 1] - px;
        const by = y[at + 1] - py;
        const b = dx * by - dy * bx;
        // Where |a + b| > |b − a| both ends lie on one side; the sides of p and q differ as much as those of a and b.
        const ends = Math.abs(a + b);
        const sides = Math.abs(2 * (ay * (bx - ax) - ax * (by - ay)) + b - a);
        // Twice the greater of the two, without a branch to guess.
        if (ends + sides + Math.abs(ends - sides) <= 2 * Math.abs(b - a) + slack) {
          if (stamp === 0 || seen[at] !== stamp) {
            seen[at] = stamp;
            this.settle(at, xy, p, q);
          }
        }
        ax = bx;
        ay = by;
        a = b;
      }
    }
  }

  /** A segment that may cross: settles the four signs exactly and books the crossing. */
  settle(segment: number, xy: Float64Array, from: number, to: number): void {
    const { arcs, areaCount } = this;
    const px = xy[from];
    const py = xy[from + 1];
    const qx = xy[to];
    const qy = xy[to + 1];
    const ax = arcs.x[segment];
    const ay = arcs.y[segment];
    const bx = arcs.x[segment + 1];
    const by = arcs.y[segment + 1];
    const pIsA = px === ax && py === ay;
    const pIsB = px === bx && py === by;
    const qIsA = qx === ax && qy === ay;
    const qIsB = qx === bx && qy === by;
    if ((pIsA && qIsB) || (pIsB && qIsA)) {
      this.twin = segment;
      this.twinStep = pIsA ? 1 : -1;
      return;
    }
    const dx = qx - px;
    const dy = qy - py;
    let left = dx * (ay - py);
    let right = dy * (ax - px);
    let error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
    let a = left - right;
    if (a <= error && a >= -error) {
      a = pIsA || qIsA ? 0 : -orient2d(px, py, qx, qy, ax, ay);
      if (a === 0) a = dy !== 0 ? dy : -dx;
    }
    left = dx * (by - py);
    right = dy * (bx - px);
    error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
    let b = left - right;
    if (b <= error && b >= -error) {
      b = pIsB || qIsB ? 0 : -orient2d(px, py, qx, qy, bx, by);
      if (b === 0) b = dy !== 0 ? dy : -dx;
    }
    if (a > 0 === b > 0) return;
    const fx = bx - ax;
    const fy = by - ay;
    // The unmoved sides place the crossing; the moved ones decide whether there is one.
    left = fx * (py - ay);
    right = fy * (px - ax);
    error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
    let p = left - right;
    let unmovedP = p;
    if (p <= error && p >= -error) {
      unmovedP = p = pIsA || pIsB ? 0 : -orient2d(ax, ay, bx, by, px, py);
      if (p === 0) p = fy !== 0 ? -fy : fx;
    }
    left = fx * (qy - ay);
    right = fy * (qx - ax);
    error = ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right));
    let q = left - right;
    let unmovedQ = q;
    if (q <= error && q >= -error) {
      unmovedQ = q = qIsA || qIsB ? 0 : -orient2d(ax, ay, bx, by, qx, qy);
      if (q === 0) q = fy !== 0 ? -fy : fx;
    }
    if (p > 0 === q > 0) return;
    const span = unmovedP - unmovedQ;
    let t = span !== 0 ? unmovedP / span : 0.5;
    if (!(t > 0)) t = 0;
    else if (t > 1) t = 1;
    const side = p > 0 ? 1 : -1;
    this.ledger.cross(segment, xy, from, to, t, side, b > 0);
    const arc = arcs.arcOf[segment];
    if (arcs.arcRight[arc] < areaCount) this.list(arcs.arcRight[arc], side);
    if (arcs.arcLeft[arc] < areaCount) this.list(arcs.arcLeft[arc], -side);
  }

  private list(area: number, by: number): void {
    this.changed[this.changeCount] = area;
    this.changedBy[this.changeCount++] = by;
  }

  /** An edge over more than a cell in a direction: row by row, jumping over empty ground. */
  private followFar(
    xy: Float64Array,
    p: number,
    q: number,
    pc: number,
    qc: number,
    r0: number,
    r1: number,
    stamp: number,
  ): void {
    const { left, bottom, size, columns, distance } = this.grid;
    const perCell = 1 / size;
    const px = xy[p];
    const py = xy[p + 1];
    const dx = xy[q] - px;
    const dy = xy[q + 1] - py;
    for (let row = r0; row <= r1; row++) {
      let c0 = pc;
      let c1 = qc;
      if (r0 !== r1) {
        const below = bottom + row * size;
        const ta = Math.max(0, Math.min(1, (below - py) / dy));
        const tb = Math.max(0, Math.min(1, (below + size - py) / dy));
        c0 = clampCell((px + ta * dx - left) * perCell, columns);
        c1 = clampCell((px + tb * dx - left) * perCell, columns);
      }
      const last = row * columns + (c0 > c1 ? c0 : c1);
      for (let cell = row * columns + (c0 > c1 ? c1 : c0); cell <= last;) {
        const empty = distance[cell];
        if (empty > 0) cell += empty;
        else {
          this.scan(cell, cell, xy, p, q, stamp);
          cell++;
        }
      }
    }
  }

  private nextStamp(): number {
    if (this.stampNumber === 0x7fffffff) {
      this.stamp.fill(0);
      this.stampNumber = 0;
    }
    return ++this.stampNumber;
  }
}

/** The cell a coordinate in cell units falls in; everything beyond the grid belongs to its empty border. */
export function clampCell(at: number, count: number): number {
  return at < 0 ? 0 : at >= count ? count - 1 : at | 0;
}

/** Longest |Δx| + |Δy| of a segment, metres. */
function longestStep({ arcStart, x, y }: Arcs): number {
  let longest = 0;
  for (let arc = 0; arc < arcStart.length - 1; arc++) {
    for (let i = arcStart[arc] + 1; i < arcStart[arc + 1]; i++) {
      const step = Math.abs(x[i] - x[i - 1]) + Math.abs(y[i] - y[i - 1]);
      if (step > longest) longest = step;
    }
  }
  return longest;
}
