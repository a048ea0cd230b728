import { crossing } from "../../overlap/predicates/crossing";
import { ORIENTATION_ERROR } from "../../overlap/predicates/orientation";
import { ANCHOR, anchorSide } from "./anchor-crossing";
import type { CellPieces } from "../cell-pieces";
import { PieceEvents } from "./piece-events";

/** Where pieces meet at less than some 3e-4, a crossing may be placed more than a ten-millionth of a metre off. */
const NEARLY_PARALLEL = 1e12;

/** What float64 can be off by in a cell. */
export interface RoundingBounds {
  /** No two points of a cell are further apart along x or y, metres. */
  readonly reach: number;
  /** An anchor lies within this of its piece, metres. */
  readonly margin: number;
}

/**
 * Finds where the pieces of one cell cross. Float64 settles what it can with certainty; the rest goes to the exact
 * predicates, with the polygon that moves further as the path. Arguments are indices: a float passed to a call that is not
 * inlined costs an allocation.
 */
export class CellCrossings {
  readonly events = new PieceEvents();
  /** 1 for each chain with a crossing at so small an angle that its place is uncertain. */
  isDelicate = new Uint8Array(32);
  private readonly pieces: CellPieces;
  private readonly arcCount: number;
  private readonly bounds: RoundingBounds;

  constructor(pieces: CellPieces, arcCount: number, bounds: RoundingBounds) {
    this.pieces = pieces;
    this.arcCount = arcCount;
    this.bounds = bounds;
  }

  /** Lists the crossings of all pieces; chains from `firstFootprint` on are those of footprints. */
  find(firstFootprint: number): void {
    const { pieces } = this;
    const { chainCount, chainStart, owner, box } = pieces;
    this.events.clear(pieces.vertexCount);
    if (this.isDelicate.length < chainCount) this.isDelicate = new Uint8Array(2 * chainCount);
    else this.isDelicate.fill(0, 0, chainCount);
    let group = firstFootprint;
    for (let chain = firstFootprint; chain < chainCount; chain++) {
      if (owner[chain] !== owner[group]) group = chain;
      const c = 4 * chain;
      const length = chainStart[chain + 1] - chainStart[chain];
      for (let other = 0; other < group; other++) {
        const o = 4 * other;
        if (
          box[c] > box[o + 2] ||
          box[c + 2] < box[o] ||
          box[c + 1] > box[o + 3] ||
          box[c + 3] < box[o + 1]
        )
          continue;
        if (chainStart[other + 1] - chainStart[other] < length) this.scan(other, chain, false);
        else this.scan(chain, other, true);
      }
    }
  }

  /** Compares each piece of one chain with the vertices of another, best that with more; `isPath`: `outer` moves further. */
  private scan(outer: number, inner: number, isPath: boolean): void {
    const { x, y, chainStart, box } = this.pieces;
    const minX = box[4 * inner];
    const minY = box[4 * inner + 1];
    const maxX = box[4 * inner + 2];
    const maxY = box[4 * inner + 3];
    const from = chainStart[inner];
    const to = chainStart[inner + 1];
    for (let piece = chainStart[outer]; piece < chainStart[outer + 1] - 1; piece++) {
      const px = x[piece];
      const py = y[piece];
      const qx = x[piece + 1];
      const qy = y[piece + 1];
      if (px < minX && qx < minX) continue;
      if (px > maxX && qx > maxX) continue;
      if (py < minY && qy < minY) continue;
      if (py > maxY && qy > maxY) continue;
      const dx = qx - px;
      const dy = qy - py;
      const error = ORIENTATION_ERROR * (Math.abs(dx) + Math.abs(dy)) * this.bounds.reach;
      let last = dx * (y[from] - py) - dy * (x[from] - px);
      for (let i = from + 1; i < to; i++) {
        const turn = dx * (y[i] - py) - dy * (x[i] - px);
        if (!(turn > error ? last > error : turn < -error && last < -error)) {
          if (isPath) this.cross(piece, outer, i - 1, inner);
          else this.cross(i - 1, inner, piece, outer);
        }
        last = turn;
      }
    }
  }

  /** Lists the crossing of a footprint's piece with one that moves less far. */
  private cross(piece: number, chain: number, other: number, otherChain: number): void {
    const { x, y, anchor, owner } = this.pieces;
    const px = x[piece];
    const py = y[piece];
    const qx = x[piece + 1];
    const qy = y[piece + 1];
    const ax = x[other];
    const ay = y[other];
    const bx = x[other + 1];
    const by = y[other + 1];
    const dx = qx - px;
    const dy = qy - py;
    const fx = bx - ax;
    const fy = by - ay;
    const p = fx * (py - ay) - fy * (px - ax);
    const q = fx * (qy - ay) - fy * (qx - ax);
    const error = ORIENTATION_ERROR * (Math.abs(fx) + Math.abs(fy)) * this.bounds.reach;
    if (p > error ? q > error : p < -error && q < -error) return;
    const a = dx * (ay - py) - dy * (ax - px);
    const b = dx * (by - py) - dy * (bx - px);
    const otherError = ORIENTATION_ERROR * (Math.abs(dx) + Math.abs(dy)) * this.bounds.reach;
    if (a > otherError ? b > otherError : a < -otherError && b < -otherError) return;
    const isClear =
      Math.abs(p) > error &&
      Math.abs(q) > error &&
      Math.abs(a) > otherError &&
      Math.abs(b) > otherError;
    const side = isClear ? (p > 0 ? 1 : -1) : crossing(px, py, qx, qy, ax, ay, bx, by);
    if (side === 0) return;
    const arc = owner[otherChain];
    const isBorder = arc < this.arcCount;
    if (Math.abs(p - q) < NEARLY_PARALLEL * error) {
      this.isDelicate[chain] = 1;
      this.isDelicate[otherChain] = 1;
    }
    const t = placeOf(p, q);
    const { events } = this;
    const isBefore =
      anchor[chain] === piece && side > 0 !== this.anchorIsLeft(piece, other, p, q, 1);
    const event = events.open(arc, isBorder ? 0 : -side, isBorder ? arc : -1, side, isBefore);
    events.place[event] = t;
    events.x[event] = px + t * dx;
    events.y[event] = py + t * dy;
    events.insert(piece, event);
    const isOtherBefore =
      anchor[otherChain] === other && side < 0 !== this.anchorIsLeft(other, piece, a, b, -1);
    const back = events.open(owner[chain], side, -1, 0, isOtherBefore);
    events.place[back] = placeOf(a, b);
    events.x[back] = events.x[event];
    events.y[back] = events.y[event];
    events.insert(other, back);
  }

  /** Whether a piece's anchor lies left of another piece, at distances in proportion to `from` and `to` of its ends. */
  private anchorIsLeft(
    piece: number,
    other: number,
    from: number,
    to: number,
    shift: number,
  ): boolean {
    const { x, y } = this.pieces;
    const side = (1 - ANCHOR) * from + ANCHOR * to;
    const ax = x[other];
    const ay = y[other];
    const bx = x[other + 1];
    const by = y[other + 1];
    const error = this.bounds.margin * (Math.abs(bx - ax) + Math.abs(by - ay));
    if (Math.abs(side) > error) return side > 0;
    return anchorSide(x[piece], y[piece], x[piece + 1], y[piece + 1], ax, ay, bx, by, shift) > 0;
  }
}

/** Where on a piece, 0–1, the line lies that its ends are at these signed distances from, in any unit. */
function placeOf(from: number, to: number): number {
  const t = from / (from - to);
  return t > 0 ? (t < 1 ? t : 1) : 0;
}
