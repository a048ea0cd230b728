import { growFloats, growInts } from "./grow";

/**
 * Boundaries cut at the grid lines: each visit is a stretch within one cell. It begins in (x, y), passes the vertices
 * from `firstVertex` up (or down) to before that of the next visit, and ends where the next begins. The last of a path has no cell (−1).
 */
export class CellVisits {
  size = 0;
  cell: Int32Array;
  owner: Int32Array;
  firstVertex: Int32Array;
  x: Float64Array;
  y: Float64Array;
  /** Change of the owner's winding number going right along the row's middle line, up to the cell's centre and after it. */
  before: Int32Array;
  after: Int32Array;

  constructor(capacity: number) {
    this.cell = new Int32Array(capacity);
    this.owner = new Int32Array(capacity);
    this.firstVertex = new Int32Array(capacity);
    this.x = new Float64Array(capacity);
    this.y = new Float64Array(capacity);
    this.before = new Int32Array(capacity);
    this.after = new Int32Array(capacity);
  }

  /** Begins a visit; its x and y are for the caller to set. */
  enter(cell: number, owner: number, firstVertex: number): number {
    const at = this.size;
    if (at === this.cell.length) this.grow();
    this.cell[at] = cell;
    this.owner[at] = owner;
    this.firstVertex[at] = firstVertex;
    this.size = at + 1;
    return at;
  }

  private grow(): void {
    const capacity = 2 * this.cell.length;
    this.cell = growInts(this.cell, capacity);
    this.owner = growInts(this.owner, capacity);
    this.firstVertex = growInts(this.firstVertex, capacity);
    this.x = growFloats(this.x, capacity);
    this.y = growFloats(this.y, capacity);
    this.before = growInts(this.before, capacity);
    this.after = growInts(this.after, capacity);
  }
}
