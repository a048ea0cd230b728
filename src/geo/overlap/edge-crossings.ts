import { orient2d } from "robust-predicates";
import type { AreaLedger } from "./area-ledger";
import { ORIENTATION_ERROR } from "./predicates/orientation";
import type { Arcs, PreparedAreas, SegmentGrid } from "./prepared-areas";

/** Finds where one footprint edge crosses area boundaries, books the crossings and lists how the cover changes. */
export class EdgeCrossings {
  /** Areas entered (+1) and left (−1) on the edge last followed. */
  readonly changed: Int32Array;
  readonly changedBy: Int32Array;
  changeCount = 0;
  private readonly areaCount: number;
  private readonly arcs: Arcs;
  private readonly grid: SegmentGrid;
  private readonly cellStart: Int32Array;
  private readonly segment: Int32Array;
  private readonly ends: Float64Array;
  private readonly ledger: AreaLedger;
  private readonly stamp: Int32Array;
  private stampNumber = 0;

  constructor(prepared: PreparedAreas, ledger: AreaLedger) {
    this.areaCount = prepared.areaCount;
    this.arcs = prepared.arcs;
    this.grid = prepared.grid;
    this.cellStart = prepared.grid.cellStart;
    this.segment = prepared.grid.segment;
    this.ends = prepared.grid.ends;
    this.ledger = ledger;
    this.stamp = new Int32Array(prepared.arcs.x.length);
    // One edge crosses each segment at most once, and a crossing changes two areas.
    this.changed = new Int32Array(2 * prepared.arcs.x.length);
    this.changedBy = new Int32Array(2 * prepared.arcs.x.length);
  }

  /** Follows p → q from cell (pc, pr) to (qc, qr) where they are not the same cell. */
  follow(
    px: number,
    py: number,
    qx: number,
    qy: number,
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
      this.followFar(px, py, qx, qy, pc, qc, r0, r1, stamp);
      return;
    }
    this.scan(r0 * columns + c0, r0 * columns + c1, px, py, qx, qy, stamp);
    if (r1 > r0) this.scan(r1 * columns + c0, r1 * columns + c1, px, py, qx, qy, stamp);
  }

  /**
   * Tests p → q against the segments of cells `first … last` of one row.
   * Stamp 0 says no segment can come twice, since only one cell is scanned for this edge.
   */
  scan(
    first: number,
    last: number,
    px: number,
    py: number,
    qx: number,
    qy: number,
    stamp: number,
  ): void {
    const { cellStart, segment, ends } = this;
    const seen = this.stamp;
    const dx = qx - px;
    const dy = qy - py;
    for (let entry = cellStart[first], end = cellStart[last + 1]; entry < end; entry++) {
      const i = 4 * entry;
      const ax = ends[i];
      const ay = ends[i + 1];
      const bx = ends[i + 2];
      const by = ends[i + 3];
      const la = dx * (ay - py);
      const ra = dy * (ax - px);
      const lb = dx * (by - py);
      const rb = dy * (bx - px);
      const a = la - ra;
      const b = lb - rb;
      const ea = ORIENTATION_ERROR * (Math.abs(la) + Math.abs(ra));
      const eb = ORIENTATION_ERROR * (Math.abs(lb) + Math.abs(rb));
      if (a > ea ? b > eb : a < -ea && b < -eb) continue;
      const fx = bx - ax;
      const fy = by - ay;
      const lp = fx * (py - ay);
      const rp = fy * (px - ax);
      const lq = fx * (qy - ay);
      const rq = fy * (qx - ax);
      const p = lp - rp;
      const q = lq - rq;
      const ep = ORIENTATION_ERROR * (Math.abs(lp) + Math.abs(rp));
      const eq = ORIENTATION_ERROR * (Math.abs(lq) + Math.abs(rq));
      if (p > ep ? q > eq : p < -ep && q < -eq) continue;
      const at = segment[entry];
      if (stamp !== 0) {
        if (seen[at] === stamp) continue;
        seen[at] = stamp;
      }
      this.settle(at, px, py, qx, qy, a, ea, b, eb, p, ep, q, eq);
    }
  }

  /** A segment that may cross: settles the four signs exactly and books the crossing. */
  private settle(
    at: number,
    px: number,
    py: number,
    qx: number,
    qy: number,
    sideA: number,
    errorA: number,
    sideB: number,
    errorB: number,
    sideP: number,
    errorP: number,
    sideQ: number,
    errorQ: number,
  ): void {
    const { arcs, areaCount } = this;
    const ax = arcs.x[at];
    const ay = arcs.y[at];
    const bx = arcs.x[at + 1];
    const by = arcs.y[at + 1];
    const pIsA = px === ax && py === ay;
    const pIsB = px === bx && py === by;
    const qIsA = qx === ax && qy === ay;
    const qIsB = qx === bx && qy === by;
    const dx = qx - px;
    const dy = qy - py;
    let a = sideA;
    let b = sideB;
    if (a <= errorA && a >= -errorA) {
      a = pIsA || qIsA ? 0 : -orient2d(px, py, qx, qy, ax, ay);
      if (a === 0) a = dy !== 0 ? dy : -dx;
    }
    if (b <= errorB && b >= -errorB) {
      b = pIsB || qIsB ? 0 : -orient2d(px, py, qx, qy, bx, by);
      if (b === 0) b = dy !== 0 ? dy : -dx;
    }
    if (a > 0 === b > 0) return;
    const fx = bx - ax;
    const fy = by - ay;
    // The unmoved sides place the crossing; the moved ones decide whether there is one.
    let unmovedP = sideP;
    let unmovedQ = sideQ;
    let p = sideP;
    let q = sideQ;
    if (p <= errorP && p >= -errorP) {
      unmovedP = p = pIsA || pIsB ? 0 : -orient2d(ax, ay, bx, by, px, py);
      if (p === 0) p = fy !== 0 ? -fy : fx;
    }
    if (q <= errorQ && q >= -errorQ) {
      unmovedQ = q = qIsA || qIsB ? 0 : -orient2d(ax, ay, bx, by, qx, qy);
      if (q === 0) q = fy !== 0 ? -fy : fx;
    }
    if (p > 0 === q > 0) return;
    const span = unmovedP - unmovedQ;
    let t = span !== 0 ? unmovedP / span : 0.5;
    if (!(t > 0)) t = 0;
    else if (t > 1) t = 1;
    const side = p > 0 ? 1 : -1;
    this.ledger.cross(at, px + t * dx, py + t * dy, qx, qy, side, b > 0);
    const arc = arcs.arcOf[at];
    if (arcs.arcRight[arc] < areaCount) this.list(arcs.arcRight[arc], side);
    if (arcs.arcLeft[arc] < areaCount) this.list(arcs.arcLeft[arc], -side);
  }

  private list(area: number, by: number): void {
    this.changed[this.changeCount] = area;
    this.changedBy[this.changeCount++] = by;
  }

  /** An edge over more than a cell in a direction: row by row, jumping over empty ground. */
  private followFar(
    px: number,
    py: number,
    qx: number,
    qy: number,
    pc: number,
    qc: number,
    r0: number,
    r1: number,
    stamp: number,
  ): void {
    const { left, bottom, size, columns, distance } = this.grid;
    const perCell = 1 / size;
    for (let row = r0; row <= r1; row++) {
      let c0 = pc;
      let c1 = qc;
      if (r0 !== r1) {
        const below = bottom + row * size;
        const ta = Math.max(0, Math.min(1, (below - py) / (qy - py)));
        const tb = Math.max(0, Math.min(1, (below + size - py) / (qy - py)));
        c0 = clampCell((px + ta * (qx - px) - left) * perCell, columns);
        c1 = clampCell((px + tb * (qx - px) - left) * perCell, columns);
      }
      if (c0 > c1) [c0, c1] = [c1, c0];
      for (let column = c0; column <= c1;) {
        const cell = row * columns + column;
        const empty = distance[cell];
        if (empty > 0) column += empty;
        else {
          this.scan(cell, cell, px, py, qx, qy, stamp);
          column++;
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
