import { AreaLedger } from "./area-ledger";
import { CurrentCover } from "./current-cover";
import { clampCell, EdgeCrossings } from "./edge-crossings";
import { coverAt } from "./cover-at";
import { NodeWindings } from "./node-windings";
import { ALONE, BACK, FORTH } from "./prepare/trace-bits";
import type { PreparedAreas } from "./prepared-areas";

/** Rings of one footprint: x, y interleaved relative to the areas' origin, closed implicitly. */
export interface FootprintRings {
  readonly xy: Float64Array;
  /** Ring r has vertices `ringStart[r] … ringStart[r + 1] - 1`. */
  readonly ringStart: Int32Array;
  readonly ringCount: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Walks a footprint's boundary through the grid once and leaves its overlaps in `ledger`. Reusable, not reentrant. */
export class FootprintWalk {
  readonly ledger: AreaLedger;
  private readonly prepared: PreparedAreas;
  private readonly crossings: EdgeCrossings;
  private readonly nodes: NodeWindings;
  private readonly cover = new CurrentCover();

  constructor(prepared: PreparedAreas) {
    this.prepared = prepared;
    this.ledger = new AreaLedger(prepared);
    this.crossings = new EdgeCrossings(prepared, this.ledger);
    this.nodes = new NodeWindings(prepared);
  }

  overlap(footprint: FootprintRings): void {
    const { bottom, size, rows } = this.prepared.grid;
    const perCell = 1 / size;
    this.ledger.reset(0.5 * (footprint.x0 + footprint.x1));
    const first = clampCell((footprint.y0 - bottom) * perCell, rows);
    const last = clampCell((footprint.y1 - bottom) * perCell, rows);
    this.nodes.begin(footprint.x0, footprint.x1, first, last);
    for (let ring = 0; ring < footprint.ringCount; ring++) {
      this.walkRing(footprint.xy, 2 * footprint.ringStart[ring], 2 * footprint.ringStart[ring + 1]);
    }
    this.ledger.closeArcs();
    this.nodes.close(this.ledger, first, last);
  }

  /** `start` and `end` index the interleaved coordinates. */
  private walkRing(xy: Float64Array, start: number, end: number): void {
    const { left, bottom, size, columns, rows, distance } = this.prepared.grid;
    const { crossings, nodes } = this;
    const perCell = 1 / size;
    const twiceMiddle = 2 * this.ledger.middle;
    const anyNode = nodes.any;
    const rowHasNode = nodes.rowHasNode;
    let px = xy[end - 2];
    let py = xy[end - 1];
    let pc = clampCell((px - left) * perCell, columns);
    let pr = clampCell((py - bottom) * perCell, rows);
    coverAt(this.prepared, px, py, this.cover);
    // Twice the integral since the cover last changed.
    let run = 0;
    let p = end - 2;
    let i = start;
    while (i < end) {
      const empty = distance[pr * columns + pc];
      if (empty > 0) {
        // No boundary within `empty - 1` cells around this one; beyond the grid there is none at all.
        const x0 = pc < empty ? -Infinity : left + (pc - empty + 1) * size;
        const x1 = pc + empty >= columns ? Infinity : left + (pc + empty) * size;
        const y0 = pr < empty ? -Infinity : bottom + (pr - empty + 1) * size;
        const y1 = pr + empty >= rows ? Infinity : bottom + (pr + empty) * size;
        const from = p;
        const fromRow = pr;
        while (i < end) {
          const x = xy[i];
          const y = xy[i + 1];
          if (!(x > x0 && x < x1 && y > y0 && y < y1)) break;
          run += (px + x - twiceMiddle) * (y - py);
          px = x;
          py = y;
          p = i;
          i += 2;
        }
        if (p !== from) {
          pc = clampCell((px - left) * perCell, columns);
          pr = clampCell((py - bottom) * perCell, rows);
          // The square holds no node, so the rays cannot tell the run from its chord.
          if (anyNode) nodes.countRows(fromRow, pr, xy, from, p);
        }
        if (i >= end) break;
      }
      const q = i;
      const qx = xy[q];
      const qy = xy[q + 1];
      i += 2;
      const qc = clampCell((qx - left) * perCell, columns);
      const qr = clampCell((qy - bottom) * perCell, rows);
      run += (px + qx - twiceMiddle) * (qy - py);
      if (anyNode) {
        if (pr !== qr) nodes.countRows(pr, qr, xy, p, q);
        else if (rowHasNode[pr] !== 0) nodes.countRow(pr, xy, p, q);
      }
      const cell = pr * columns + pc;
      const across = qc > pc ? qc - pc : pc - qc;
      const along = qr > pr ? qr - pr : pr - qr;
      const reach = across > along ? across : along;
      if (reach >= distance[cell]) {
        if (reach === 0) crossings.scan(cell, cell, xy, p, q, 0);
        else crossings.follow(xy, p, q, pc, pr, qc, qr);
        if (crossings.changeCount > 0) {
          this.book(0.5 * run);
          run = 0;
          this.applyChanges();
        }
      }
      p = q;
      px = qx;
      py = qy;
      pc = qc;
      pr = qr;
      if (crossings.twin >= 0) {
        this.book(0.5 * run);
        run = 0;
        i = this.followTwin(xy, p, i, end);
        if (i - 2 !== p && i > start) {
          p = i - 2;
          px = xy[p];
          py = xy[p + 1];
          pc = clampCell((px - left) * perCell, columns);
          pr = clampCell((py - bottom) * perCell, rows);
        }
      }
    }
    this.book(0.5 * run);
  }

  /** Goes on from xy[p] along the arc that ended there, while edge i and on are its segments; returns the next edge. */
  private followTwin(xy: Float64Array, from: number, start: number, end: number): number {
    const { x, y, traces } = this.prepared.arcs;
    const { crossings } = this;
    const step = crossings.twinStep;
    const shift = step > 0 ? FORTH : BACK;
    const twiceMiddle = 2 * this.ledger.middle;
    let at = crossings.twin + step;
    crossings.twin = -1;
    let p = from;
    let i = start;
    let run = 0;
    for (; i < end; at += step) {
      const bits = traces[at];
      const vertex = step > 0 ? at + 1 : at;
      if ((bits & ALONE) === 0 || xy[i] !== x[vertex] || xy[i + 1] !== y[vertex]) break;
      run += (xy[p] + xy[i] - twiceMiddle) * (xy[i + 1] - xy[p + 1]);
      if (this.nodes.any) this.countNodes(xy, p, i);
      const crossed = (bits >> shift) & 3;
      if (crossed !== 0) {
        if ((crossed & 1) !== 0) crossings.settle(at - 1, xy, p, i);
        if ((crossed & 2) !== 0) crossings.settle(at + 1, xy, p, i);
        this.book(0.5 * run);
        run = 0;
        this.applyChanges();
      }
      p = i;
      i += 2;
    }
    this.book(0.5 * run);
    return i;
  }

  private countNodes(xy: Float64Array, p: number, q: number): void {
    const { bottom, size, rows } = this.prepared.grid;
    const perCell = 1 / size;
    const from = clampCell((xy[p + 1] - bottom) * perCell, rows);
    const to = clampCell((xy[q + 1] - bottom) * perCell, rows);
    this.nodes.countRows(from, to, xy, p, q);
  }

  private book(squareMetres: number): void {
    const { area, winding, size } = this.cover;
    const scale = Math.abs(squareMetres);
    for (let i = 0; i < size; i++) this.ledger.add(area[i], winding[i] * squareMetres, scale);
  }

  private applyChanges(): void {
    const { changed, changedBy, changeCount } = this.crossings;
    for (let i = 0; i < changeCount; i++) this.cover.change(changed[i], changedBy[i]);
    this.crossings.changeCount = 0;
  }
}
