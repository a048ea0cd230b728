import type { Steps } from "../../domain/steps/run-steps";
import { CurrentCover } from "../overlap/current-cover";
import type { CellFrame } from "../overlap/prepare/segment-cells";
import type { Arcs } from "../overlap/prepared-areas";
import { CellPieces } from "./cell-pieces";
import { CellUnion } from "./cell-union";
import type { CellVisits } from "./cell-visits";
import type { Vertices } from "./visit-cells";

/** Comparisons of chains with vertices between two steps: a millisecond or two. */
const WORK_PER_STEP = 50_000;
/** Parts of the largest coordinate within which float64 places a point on a line. */
const PLACING_ERROR = 1e-12;

/** The visits of all boundaries: owners below the number of arcs are arcs, the others footprints. */
export interface Boundaries {
  readonly visits: CellVisits;
  readonly arcVertices: Vertices;
  readonly footprintVertices: Vertices;
}

/**
 * The ground covered by at least one footprint, by area. Rows are walked from outside to the right, keeping the depth
 * (footprints over the cell's centre) and the areas there. Where some footprint covers a cell wholly, its area borders
 * count whole and nothing else does; any other cell is an arrangement of its own.
 */
export class UnionSweep {
  /** m² by area; the last entry takes what lies outside all areas. */
  readonly squareMetres: Float64Array;
  private readonly frame: CellFrame;
  private readonly arcs: Arcs;
  private readonly arcCount: number;
  private readonly boundaries: Boundaries;
  private readonly sorted: SortedVisits;
  private readonly winding: Int32Array;
  private readonly seenIn: Int32Array;
  private readonly cover = new CurrentCover();
  private readonly pieces: CellPieces;
  private readonly cellUnion: CellUnion;
  private depth = 0;

  constructor(
    frame: CellFrame,
    arcs: Arcs,
    areaCount: number,
    footprintCount: number,
    boundaries: Boundaries,
  ) {
    this.frame = frame;
    this.arcs = arcs;
    this.arcCount = arcs.arcLeft.length;
    this.boundaries = boundaries;
    this.squareMetres = new Float64Array(areaCount + 1);
    this.winding = new Int32Array(footprintCount);
    this.seenIn = new Int32Array(footprintCount).fill(-1);
    this.pieces = new CellPieces(boundaries.visits);
    const { left, bottom, size, columns, rows } = frame;
    const largest = Math.abs(left) + Math.abs(bottom) + size * (columns + rows);
    const bounds = { reach: 2 * size, margin: PLACING_ERROR * largest };
    this.cellUnion = new CellUnion(arcs, this.pieces, footprintCount, this.squareMetres, bounds);
    this.sorted = sortByCell(boundaries.visits, columns * rows);
  }

  *steps(): Steps<void> {
    const { columns, rows } = this.frame;
    const { pieces } = this;
    const { start } = this.sorted;
    let waiting = WORK_PER_STEP;
    for (let row = 1; row < rows - 1; row++) {
      this.cover.clear();
      for (let cell = row * columns, column = 0; column < columns; column++, cell++) {
        const from = start[cell];
        const to = start[cell + 1];
        if (from === to) continue;
        pieces.clear();
        const present = this.enter(cell, from, to);
        if (this.depth > present) this.addWholeBorders(from, to);
        else if (this.hasFootprint(to) && this.hasAreas(from)) this.addCell(column, row, from, to);
        this.leave(from, to);
        waiting -= to - from + pieces.vertexCount * pieces.chainCount;
        if (waiting > 0) continue;
        waiting = WORK_PER_STEP;
        yield row / rows;
      }
    }
  }

  /** Goes to the cell's centre; returns the depth there of the footprints with a boundary in the cell. */
  private enter(cell: number, from: number, to: number): number {
    const { arcCount, winding, seenIn } = this;
    const { owner, before } = this.sorted;
    let present = 0;
    for (let i = from; i < to; i++) {
      const change = before[i];
      const footprint = owner[i] - arcCount;
      if (footprint < 0) {
        if (change !== 0) this.changeCover(owner[i], change);
        continue;
      }
      if (seenIn[footprint] !== cell) {
        seenIn[footprint] = cell;
        present += winding[footprint];
      }
      winding[footprint] += change;
      this.depth += change;
      present += change;
    }
    return present;
  }

  /** Goes on from the cell's centre. */
  private leave(from: number, to: number): void {
    const { arcCount, winding } = this;
    const { owner, after } = this.sorted;
    for (let i = from; i < to; i++) {
      const change = after[i];
      if (change === 0) continue;
      const footprint = owner[i] - arcCount;
      if (footprint < 0) this.changeCover(owner[i], change);
      else {
        winding[footprint] += change;
        this.depth += change;
      }
    }
  }

  /** `change` +1: from the arc's right to its left. */
  private changeCover(arc: number, change: number): void {
    const { arcLeft, arcRight } = this.arcs;
    const none = this.squareMetres.length - 1;
    if (arcRight[arc] !== none) this.cover.change(arcRight[arc], -change);
    if (arcLeft[arc] !== none) this.cover.change(arcLeft[arc], change);
  }

  private hasFootprint(to: number): boolean {
    return this.sorted.owner[to - 1] >= this.arcCount;
  }

  /** Whether areas lie in the cell whose centre has been reached. */
  private hasAreas(from: number): boolean {
    return this.cover.size > 0 || this.sorted.owner[from] < this.arcCount;
  }

  private addWholeBorders(from: number, to: number): void {
    const { pieces, arcCount } = this;
    const { visit, owner } = this.sorted;
    for (let i = from; i < to && owner[i] < arcCount; i++) {
      pieces.add(visit[i], this.boundaries.arcVertices);
    }
    for (let chain = 0; chain < pieces.chainCount; chain++) {
      this.cellUnion.addBorder(pieces.owner[chain], pieces.integral(chain));
    }
  }

  private addCell(column: number, row: number, from: number, to: number): void {
    const { pieces, arcCount } = this;
    const { visit, owner } = this.sorted;
    const { left, bottom, size } = this.frame;
    const { arcVertices, footprintVertices } = this.boundaries;
    for (let i = from; i < to; i++) {
      pieces.add(visit[i], owner[i] < arcCount ? arcVertices : footprintVertices);
    }
    const x = left + (column + 0.5) * size;
    const y = bottom + (row + 0.5) * size;
    this.cellUnion.add(x, y, this.cover, this.winding, this.depth);
  }
}

/** Visits in the order of cells; those of cell c are entries `start[c] … start[c + 1] - 1`, in the order they were made. */
interface SortedVisits {
  readonly start: Int32Array;
  readonly visit: Int32Array;
  /** Copies of the fields that every cell needs, so that memory is read in order. */
  readonly owner: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function sortByCell({ cell, owner, before, after, size }: CellVisits, cells: number): SortedVisits {
  const start = new Int32Array(cells + 1);
  for (let visit = 0; visit < size; visit++) {
    if (cell[visit] >= 0) start[cell[visit]]++;
  }
  for (let i = 1; i < start.length; i++) start[i] += start[i - 1];
  const count = start[cells];
  const sorted = {
    start,
    visit: new Int32Array(count),
    owner: new Int32Array(count),
    before: new Int32Array(count),
    after: new Int32Array(count),
  };
  for (let visit = size - 1; visit >= 0; visit--) {
    if (cell[visit] < 0) continue;
    const to = --start[cell[visit]];
    sorted.visit[to] = visit;
    sorted.owner[to] = owner[visit];
    sorted.before[to] = before[visit];
    sorted.after[to] = after[visit];
  }
  return sorted;
}
