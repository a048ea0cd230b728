/** Pieces of polygon edges, each within one grid cell; grows as needed. */
export class PieceStore {
  size = 0;
  /** px, py, qx, qy of each piece. */
  ends: Float64Array;
  owner: Int32Array;
  cell: Int32Array;

  constructor(capacity: number) {
    this.ends = new Float64Array(4 * capacity);
    this.owner = new Int32Array(capacity);
    this.cell = new Int32Array(capacity);
  }

  add(px: number, py: number, qx: number, qy: number, owner: number, cell: number): void {
    if (this.size === this.owner.length) this.grow();
    const i = 4 * this.size;
    this.ends[i] = px;
    this.ends[i + 1] = py;
    this.ends[i + 2] = qx;
    this.ends[i + 3] = qy;
    this.owner[this.size] = owner;
    this.cell[this.size++] = cell;
  }

  private grow(): void {
    const { ends, owner, cell } = this;
    this.ends = new Float64Array(2 * ends.length);
    this.owner = new Int32Array(2 * owner.length);
    this.cell = new Int32Array(2 * cell.length);
    this.ends.set(ends);
    this.owner.set(owner);
    this.cell.set(cell);
  }
}

/** Pieces in the order of their cells: those of cell c are `start[c] … start[c + 1] - 1`. */
export interface CellPieces {
  readonly start: Int32Array;
  readonly ends: Float64Array;
  readonly owner: Int32Array;
}

export function sortByCell(store: PieceStore, cells: number): CellPieces {
  const start = new Int32Array(cells + 1);
  for (let i = 0; i < store.size; i++) start[store.cell[i] + 1]++;
  for (let cell = 0; cell < cells; cell++) start[cell + 1] += start[cell];
  const free = start.slice(0, cells);
  const ends = new Float64Array(4 * store.size);
  const owner = new Int32Array(store.size);
  for (let i = 0; i < store.size; i++) {
    const to = free[store.cell[i]]++;
    ends[4 * to] = store.ends[4 * i];
    ends[4 * to + 1] = store.ends[4 * i + 1];
    ends[4 * to + 2] = store.ends[4 * i + 2];
    ends[4 * to + 3] = store.ends[4 * i + 3];
    owner[to] = store.owner[i];
  }
  return { start, ends, owner };
}
