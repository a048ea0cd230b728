/** Pieces of polygon edges by grid cell: those of cell c are `start[c] … start[c + 1] - 1`. */
export interface CellPieces {
  readonly start: Int32Array;
  /** px, py, qx, qy of each piece. */
  readonly ends: Float64Array;
  readonly owner: Int32Array;
}

/** Files pieces under their cells in two passes over the same pieces: the first counts, the second writes. */
export class PieceFiler implements CellPieces {
  readonly start: Int32Array;
  ends = new Float64Array();
  owner = new Int32Array();
  private free = new Int32Array();
  private isCounting = true;

  constructor(cells: number) {
    this.start = new Int32Array(cells + 1);
  }

  /** Ends the first pass. */
  startWriting(): void {
    const { start } = this;
    for (let cell = 1; cell < start.length; cell++) start[cell] += start[cell - 1];
    const count = start[start.length - 1];
    this.free = start.slice();
    this.ends = new Float64Array(4 * count);
    this.owner = new Int32Array(count);
    this.isCounting = false;
  }

  add(px: number, py: number, qx: number, qy: number, owner: number, cell: number): void {
    if (this.isCounting) {
      this.start[cell + 1]++;
      return;
    }
    const to = this.free[cell]++;
    const { ends } = this;
    ends[4 * to] = px;
    ends[4 * to + 1] = py;
    ends[4 * to + 2] = qx;
    ends[4 * to + 3] = qy;
    this.owner[to] = owner;
  }
}
