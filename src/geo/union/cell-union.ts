import { CurrentCover } from "../overlap/current-cover";
import { ORIENTATION_ERROR } from "../overlap/predicates/orientation";
import type { Arcs } from "../overlap/prepared-areas";
import { ANCHOR, anchorCrossing } from "./crossings/anchor-crossing";
import { CellCrossings, type RoundingBounds } from "./crossings/cell-crossings";
import type { CellPieces } from "./cell-pieces";
import type { PieceEvents } from "./crossings/piece-events";
import { settleOrder } from "./crossings/settle-order";

/**
 * The arrangement of one cell that no footprint covers wholly. A footprint's boundary counts where no other footprint
 * lies over it, an area's where any does.
 */
export class CellUnion {
  readonly pieces: CellPieces;
  /** m² by area; the last entry takes what lies outside all areas. */
  private readonly squareMetres: Float64Array;
  private readonly arcs: Arcs;
  private readonly arcCount: number;
  private readonly bounds: RoundingBounds;
  private readonly crossings: CellCrossings;
  private readonly events: PieceEvents;
  /** Areas, and other footprints over the place that has been reached. */
  private readonly there = new CurrentCover();
  private depth = 0;
  /** Winding numbers of the cell's footprints at the place that has been reached, kept for delicate chains. */
  private readonly winding: Int32Array;
  private cx = 0;
  private cy = 0;

  constructor(
    arcs: Arcs,
    pieces: CellPieces,
    footprintCount: number,
    squareMetres: Float64Array,
    bounds: RoundingBounds,
  ) {
    this.arcs = arcs;
    this.arcCount = arcs.arcLeft.length;
    this.pieces = pieces;
    this.winding = new Int32Array(footprintCount);
    this.squareMetres = squareMetres;
    this.bounds = bounds;
    this.crossings = new CellCrossings(pieces, this.arcCount, bounds);
    this.events = this.crossings.events;
  }

  /**
   * Adds the cell around (x, y), where `cover` holds the areas, `winding` the footprints' winding numbers and `depth` their
   * sum.
   */
  add(x: number, y: number, cover: CurrentCover, winding: Int32Array, depth: number): void {
    const { chainCount, owner } = this.pieces;
    if (chainCount === 0) return;
    if (owner[0] >= this.arcCount && owner[0] === owner[chainCount - 1]) {
      this.addAlone(cover);
      return;
    }
    this.cx = x;
    this.cy = y;
    let firstFootprint = 0;
    while (firstFootprint < chainCount && owner[firstFootprint] < this.arcCount) firstFootprint++;
    this.crossings.find(firstFootprint);
    for (let chain = 0; chain < firstFootprint; chain++) {
      this.depth = depth;
      this.setWindings(chain, firstFootprint, winding);
      this.goToAnchor(chain, firstFootprint, chainCount, -1);
      this.addBorder(owner[chain], this.coveredPart(chain));
    }
    let end = firstFootprint;
    for (let first = firstFootprint; first < chainCount; first = end) {
      while (end < chainCount && owner[end] === owner[first]) end++;
      for (let chain = first; chain < end; chain++) {
        this.depth = depth - winding[owner[chain] - this.arcCount];
        this.setWindings(chain, firstFootprint, winding);
        this.there.copy(cover);
        this.goToAnchor(chain, 0, first, 1);
        this.goToAnchor(chain, end, chainCount, -1);
        this.addUncovered(chain);
      }
    }
  }

  private setWindings(chain: number, firstFootprint: number, winding: Int32Array): void {
    if (this.crossings.isDelicate[chain] === 0) return;
    const { chainCount, owner } = this.pieces;
    for (let other = firstFootprint; other < chainCount; other++) {
      const footprint = owner[other] - this.arcCount;
      this.winding[footprint] = winding[footprint];
    }
  }

  /** A cell with boundaries of one footprint and nothing else. */
  private addAlone(cover: CurrentCover): void {
    let sum = 0;
    for (let chain = 0; chain < this.pieces.chainCount; chain++) sum += this.pieces.integral(chain);
    this.addToAreas(cover, sum);
  }

  /** Adds ∫ x dy over a part of an arc to the areas on its sides, m². */
  addBorder(arc: number, squareMetres: number): void {
    this.squareMetres[this.arcs.arcLeft[arc]] += squareMetres;
    this.squareMetres[this.arcs.arcRight[arc]] -= squareMetres;
  }

  /** Turns depth and areas by chains `from … to - 1` on the way from the centre to a chain's anchor, which moves by `shift`. */
  private goToAnchor(chain: number, from: number, to: number, shift: number): void {
    const { cx, cy, bounds } = this;
    const { x, y, anchor, box, chainStart } = this.pieces;
    const piece = anchor[chain];
    const dx = x[piece] + ANCHOR * (x[piece + 1] - x[piece]) - cx;
    const dy = y[piece] + ANCHOR * (y[piece + 1] - y[piece]) - cy;
    const minX = cx + Math.min(dx, 0) - bounds.margin;
    const maxX = cx + Math.max(dx, 0) + bounds.margin;
    const minY = cy + Math.min(dy, 0) - bounds.margin;
    const maxY = cy + Math.max(dy, 0) + bounds.margin;
    const error = ORIENTATION_ERROR * (Math.abs(dx) + Math.abs(dy)) * bounds.reach;
    for (let other = from; other < to; other++) {
      const o = 4 * other;
      if (minX > box[o + 2] || maxX < box[o] || minY > box[o + 3] || maxY < box[o + 1]) continue;
      const start = chainStart[other];
      let last = dx * (y[start] - cy) - dy * (x[start] - cx);
      for (let i = start + 1; i < chainStart[other + 1]; i++) {
        const turn = dx * (y[i] - cy) - dy * (x[i] - cx);
        if (!(turn > error ? last > error : turn < -error && last < -error)) {
          this.pass(piece, i - 1, other, shift);
        }
        last = turn;
      }
    }
  }

  /** Turns depth or areas where the way from the centre to the anchor of a piece crosses another piece. */
  private pass(piece: number, other: number, otherChain: number, shift: number): void {
    const { x, y, owner } = this.pieces;
    const { cx, cy, bounds } = this;
    const px = x[piece];
    const py = y[piece];
    const qx = x[piece + 1];
    const qy = y[piece + 1];
    const ax = x[other];
    const ay = y[other];
    const bx = x[other + 1];
    const by = y[other + 1];
    const fx = bx - ax;
    const fy = by - ay;
    const centre = fx * (cy - ay) - fy * (cx - ax);
    const anchor = fx * (py + ANCHOR * (qy - py) - ay) - fy * (px + ANCHOR * (qx - px) - ax);
    const error = bounds.margin * (Math.abs(fx) + Math.abs(fy));
    if (centre > error ? anchor > error : centre < -error && anchor < -error) return;
    const dx = px + ANCHOR * (qx - px) - cx;
    const dy = py + ANCHOR * (qy - py) - cy;
    const a = dx * (ay - cy) - dy * (ax - cx);
    const b = dx * (by - cy) - dy * (bx - cx);
    const pathError = bounds.margin * (Math.abs(dx) + Math.abs(dy));
    if (a > pathError ? b > pathError : a < -pathError && b < -pathError) return;
    const isClear =
      Math.abs(centre) > error &&
      Math.abs(anchor) > error &&
      Math.abs(a) > pathError &&
      Math.abs(b) > pathError;
    const side = isClear
      ? centre > 0
        ? 1
        : -1
      : anchorCrossing(cx, cy, px, py, qx, qy, ax, ay, bx, by, shift);
    if (side === 0) return;
    const arc = owner[otherChain];
    if (arc < this.arcCount) this.changeAreas(arc, side);
    else {
      this.depth -= side;
      this.winding[arc - this.arcCount] -= side;
    }
  }

  /** ∫ x dy over the parts of a border that some footprint covers, m². */
  private coveredPart(chain: number): number {
    this.goToStart(chain);
    if (this.crossings.isDelicate[chain] === 1) {
      settleOrder(chain, this.pieces, this.events, this.winding, this.arcCount);
    }
    const { x, y, chainStart } = this.pieces;
    const { events } = this;
    const { first } = events;
    let sum = 0;
    let { depth } = this;
    for (let i = chainStart[chain]; i < chainStart[chain + 1] - 1; i++) {
      let fromX = x[i];
      let fromY = y[i];
      for (let event = first[i]; event >= 0; event = events.next[event]) {
        const toX = events.x[event];
        const toY = events.y[event];
        if (depth > 0) sum += 0.5 * (fromX + toX) * (toY - fromY);
        depth += events.depth[event];
        fromX = toX;
        fromY = toY;
      }
      if (depth > 0) sum += 0.5 * (fromX + x[i + 1]) * (y[i + 1] - fromY);
    }
    return sum;
  }

  /** Adds the parts of a footprint's boundary that no other footprint covers to the areas there. */
  private addUncovered(chain: number): void {
    this.goToStart(chain);
    if (this.crossings.isDelicate[chain] === 1) {
      settleOrder(chain, this.pieces, this.events, this.winding, this.arcCount);
    }
    const { x, y, chainStart } = this.pieces;
    const { events } = this;
    const { first } = events;
    let { depth } = this;
    let sum = 0;
    for (let i = chainStart[chain]; i < chainStart[chain + 1] - 1; i++) {
      let fromX = x[i];
      let fromY = y[i];
      for (let event = first[i]; event >= 0; event = events.next[event]) {
        const toX = events.x[event];
        const toY = events.y[event];
        if (depth === 0) sum += 0.5 * (fromX + toX) * (toY - fromY);
        depth += events.depth[event];
        if (events.arc[event] >= 0) {
          this.addToAreas(this.there, sum);
          sum = 0;
          this.changeAreas(events.arc[event], events.side[event]);
        }
        fromX = toX;
        fromY = toY;
      }
      if (depth === 0) sum += 0.5 * (fromX + x[i + 1]) * (y[i + 1] - fromY);
    }
    this.addToAreas(this.there, sum);
  }

  /** Turns depth and areas from those at the chain's anchor to those at its start. */
  private goToStart(chain: number): void {
    const { anchor, chainStart } = this.pieces;
    const { first, next, owner, depth, arc, side, isBefore } = this.events;
    for (let i = chainStart[chain]; i <= anchor[chain]; i++) {
      for (let event = first[i]; event >= 0; event = next[event]) {
        if (i === anchor[chain] && isBefore[event] === 0) continue;
        this.depth -= depth[event];
        if (depth[event] !== 0) this.winding[owner[event] - this.arcCount] -= depth[event];
        if (arc[event] >= 0) this.changeAreas(arc[event], -side[event]);
      }
    }
  }

  /** `side` +1: from the arc's left to its right. */
  private changeAreas(arc: number, side: number): void {
    const { arcLeft, arcRight } = this.arcs;
    const none = this.squareMetres.length - 1;
    if (arcRight[arc] !== none) this.there.change(arcRight[arc], side);
    if (arcLeft[arc] !== none) this.there.change(arcLeft[arc], -side);
  }

  private addToAreas(cover: CurrentCover, squareMetres: number): void {
    const { area, winding, size } = cover;
    for (let i = 0; i < size; i++) this.squareMetres[area[i]] += winding[i] * squareMetres;
  }
}
