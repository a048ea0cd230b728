import type { Steps } from "../../domain/steps/run-steps";
import { CurrentCover } from "../overlap/current-cover";
import type { CellFrame } from "../overlap/prepare/segment-cells";
import type { Arcs } from "../overlap/prepared-areas";
import {
  anchorCrossing,
  anchorSide,
  crossingPlace,
  pieceCrossing,
  shiftedSide,
} from "./piece-crossing";
import { PieceEvents } from "./piece-events";
import type { CellPieces } from "./piece-filer";

/** Pairs of pieces looked at in a step: some milliseconds of work. */
const PAIRS_PER_STEP = 100_000;

/**
 * The ground covered by at least one footprint, by area. Each cell is an arrangement of its own: rows are walked from
 * outside to the right, keeping the depth (footprints over the cell's centre) and the areas there. A footprint's boundary
 * counts where no other footprint lies over it, an area's where any does.
 */
export class UnionSweep {
  /** m² by area. */
  readonly squareMetres: Float64Array;
  private readonly frame: CellFrame;
  private readonly arcs: Arcs;
  private readonly footprints: CellPieces;
  private readonly borders: CellPieces;
  private readonly winding: Int32Array;
  private readonly seenIn: Int32Array;
  private readonly cover = new CurrentCover();
  private readonly there = new CurrentCover();
  private readonly events = new PieceEvents();
  private depth = 0;
  private x = 0;
  private y = 0;

  constructor(
    frame: CellFrame,
    arcs: Arcs,
    areaCount: number,
    footprintCount: number,
    footprints: CellPieces,
    borders: CellPieces,
  ) {
    this.frame = frame;
    this.arcs = arcs;
    this.footprints = footprints;
    this.borders = borders;
    this.squareMetres = new Float64Array(areaCount + 1);
    this.winding = new Int32Array(footprintCount);
    this.seenIn = new Int32Array(footprintCount).fill(-1);
  }

  *steps(): Steps<void> {
    const { columns, rows, left, bottom, size } = this.frame;
    const { footprints, borders } = this;
    let waiting = PAIRS_PER_STEP;
    for (let row = 0; row < rows; row++) {
      this.y = bottom + (row + 0.5) * size;
      this.cover.clear();
      for (let cell = row * columns, column = 0; column < columns; column++, cell++) {
        const anyFootprint = footprints.start[cell] < footprints.start[cell + 1];
        const anyBorder = borders.start[cell] < borders.start[cell + 1];
        if (!anyFootprint && !anyBorder) continue;
        this.x = left + (column + 0.5) * size;
        this.passHalf(cell, true);
        if (this.depth > this.presentDepth(cell)) this.addWholeBorders(cell);
        else if (anyFootprint) this.addCell(cell);
        this.passHalf(cell, false);
        const pieces =
          footprints.start[cell + 1] -
          footprints.start[cell] +
          borders.start[cell + 1] -
          borders.start[cell];
        waiting -= pieces * pieces;
        if (waiting > 0) continue;
        waiting = PAIRS_PER_STEP;
        yield row / rows;
      }
    }
  }

  /** Takes in the pieces that cross the row's middle line left of the centre (`before`), or right of it. */
  private passHalf(cell: number, before: boolean): void {
    const { start, ends, owner } = this.footprints;
    for (let i = start[cell]; i < start[cell + 1]; i++) {
      const change = this.lineCrossing(ends, 4 * i, before);
      this.winding[owner[i]] += change;
      this.depth += change;
    }
    const { borders } = this;
    for (let i = borders.start[cell]; i < borders.start[cell + 1]; i++) {
      const change = this.lineCrossing(borders.ends, 4 * i, before);
      if (change !== 0) this.changeCover(this.cover, borders.owner[i], -change);
    }
  }

  /** −1 where the piece is left going right (it runs up), +1 where it is entered, 0 where it is not crossed in this half. */
  private lineCrossing(ends: Float64Array, i: number, before: boolean): number {
    const y0 = ends[i + 1];
    const y1 = ends[i + 3];
    const up = y0 < this.y;
    if (up === y1 < this.y) return 0;
    const side = shiftedSide(ends[i], y0, ends[i + 2], y1, this.x, this.y, -1);
    const isBefore = up ? side < 0 : side > 0;
    return isBefore !== before ? 0 : up ? -1 : 1;
  }

  /** `side` +1: from the arc's left to its right. */
  private changeCover(cover: CurrentCover, arc: number, side: number): void {
    const { arcLeft, arcRight } = this.arcs;
    const none = this.squareMetres.length - 1;
    if (arcRight[arc] !== none) cover.change(arcRight[arc], side);
    if (arcLeft[arc] !== none) cover.change(arcLeft[arc], -side);
  }

  /** Depth at the centre of the footprints with a boundary in the cell; any more cover the whole cell. */
  private presentDepth(cell: number): number {
    const { start, owner } = this.footprints;
    let present = 0;
    for (let i = start[cell]; i < start[cell + 1]; i++) {
      const footprint = owner[i];
      if (this.seenIn[footprint] === cell) continue;
      this.seenIn[footprint] = cell;
      present += this.winding[footprint];
    }
    return present;
  }

  private addWholeBorders(cell: number): void {
    const { start, ends, owner } = this.borders;
    for (let i = start[cell]; i < start[cell + 1]; i++) {
      const n = 4 * i;
      this.addBorder(owner[i], 0.5 * (ends[n] + ends[n + 2]) * (ends[n + 3] - ends[n + 1]));
    }
  }

  private addBorder(arc: number, squareMetres: number): void {
    this.squareMetres[this.arcs.arcLeft[arc]] += squareMetres;
    this.squareMetres[this.arcs.arcRight[arc]] -= squareMetres;
  }

  private addCell(cell: number): void {
    const { footprints, borders } = this;
    for (let i = footprints.start[cell]; i < footprints.start[cell + 1]; i++) {
      this.addFootprintPiece(cell, i);
    }
    for (let i = borders.start[cell]; i < borders.start[cell + 1]; i++)
      this.addBorderPiece(cell, i);
  }

  private addFootprintPiece(cell: number, piece: number): void {
    const { ends, owner } = this.footprints;
    const n = 4 * piece;
    const [px, py, qx, qy] = [ends[n], ends[n + 1], ends[n + 2], ends[n + 3]];
    this.events.clear();
    let depth = this.depth - this.winding[owner[piece]];
    depth += this.meetFootprints(cell, px, py, qx, qy, owner[piece]);
    this.there.copy(this.cover);
    this.meetBorders(cell, px, py, qx, qy);
    const { events, there } = this;
    let x = px;
    let y = py;
    for (let i = 0; i < events.size; i++) {
      const nextX = px + events.place[i] * (qx - px);
      const nextY = py + events.place[i] * (qy - py);
      if (depth === 0) this.addToAreas(0.5 * (x + nextX) * (nextY - y));
      depth += events.depth[i];
      if (events.entered[i] >= 0) there.change(events.entered[i], 1);
      if (events.left[i] >= 0) there.change(events.left[i], -1);
      x = nextX;
      y = nextY;
    }
    if (depth === 0) this.addToAreas(0.5 * (x + qx) * (qy - y));
  }

  private addToAreas(squareMetres: number): void {
    const { area, winding, size } = this.there;
    for (let i = 0; i < size; i++) this.squareMetres[area[i]] += winding[i] * squareMetres;
  }

  private addBorderPiece(cell: number, piece: number): void {
    const { ends, owner } = this.borders;
    const n = 4 * piece;
    const [px, py, qx, qy] = [ends[n], ends[n + 1], ends[n + 2], ends[n + 3]];
    this.events.clear();
    let depth = this.depth + this.meetFootprints(cell, px, py, qx, qy, -1);
    const { events } = this;
    let x = px;
    let y = py;
    let sum = 0;
    for (let i = 0; i < events.size; i++) {
      const nextX = px + events.place[i] * (qx - px);
      const nextY = py + events.place[i] * (qy - py);
      if (depth > 0) sum += 0.5 * (x + nextX) * (nextY - y);
      depth += events.depth[i];
      x = nextX;
      y = nextY;
    }
    if (depth > 0) sum += 0.5 * (x + qx) * (qy - y);
    if (sum !== 0) this.addBorder(owner[piece], sum);
  }

  /** Lists crossings with the other footprints; returns the change of depth from the centre to the piece's start. */
  private meetFootprints(
    cell: number,
    px: number,
    py: number,
    qx: number,
    qy: number,
    self: number,
  ): number {
    const { start, ends, owner } = this.footprints;
    let change = 0;
    for (let i = start[cell]; i < start[cell + 1]; i++) {
      const other = owner[i];
      if (other === self) continue;
      const n = 4 * i;
      const [ax, ay, bx, by] = [ends[n], ends[n + 1], ends[n + 2], ends[n + 3]];
      const shift = self > other ? 1 : -1;
      change -= anchorCrossing(this.x, this.y, px, py, qx, qy, ax, ay, bx, by, shift);
      const side = pieceCrossing(px, py, qx, qy, ax, ay, bx, by, shift);
      if (side === 0) continue;
      const place = crossingPlace(px, py, qx, qy, ax, ay, bx, by);
      this.events.add(place, -side, -1, -1);
      const anchor = anchorSide(px, py, qx, qy, ax, ay, bx, by, shift);
      if (side > 0 !== anchor > 0) change += side;
    }
    return change;
  }

  /** Lists crossings with area borders, and turns `there` from the centre's areas to those at the piece's start. */
  private meetBorders(cell: number, px: number, py: number, qx: number, qy: number): void {
    const { start, ends, owner } = this.borders;
    const { arcLeft, arcRight } = this.arcs;
    const none = this.squareMetres.length - 1;
    for (let i = start[cell]; i < start[cell + 1]; i++) {
      const n = 4 * i;
      const [ax, ay, bx, by] = [ends[n], ends[n + 1], ends[n + 2], ends[n + 3]];
      const toAnchor = anchorCrossing(this.x, this.y, px, py, qx, qy, ax, ay, bx, by, 1);
      if (toAnchor !== 0) this.changeCover(this.there, owner[i], toAnchor);
      const side = pieceCrossing(px, py, qx, qy, ax, ay, bx, by, 1);
      if (side === 0) continue;
      const place = crossingPlace(px, py, qx, qy, ax, ay, bx, by);
      const [from, to] = side > 0 ? [arcLeft, arcRight] : [arcRight, arcLeft];
      const [entered, left] = [to[owner[i]], from[owner[i]]];
      this.events.add(place, 0, entered === none ? -1 : entered, left === none ? -1 : left);
      const anchor = anchorSide(px, py, qx, qy, ax, ay, bx, by, 1);
      if (side > 0 !== anchor > 0) this.changeCover(this.there, owner[i], -side);
    }
  }
}
