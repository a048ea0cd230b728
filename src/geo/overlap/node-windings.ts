import { shiftedSideOfNode } from "./predicates/node-side";
import type { AreaLedger } from "./area-ledger";
import type { PreparedAreas } from "./prepared-areas";

/** How often the footprint winds around each arc's first vertex: a ray test kept to the node's grid row. */
export class NodeWindings {
  /** 1 for rows that hold a node within the footprint's bounds. */
  readonly rowHasNode: Uint8Array;
  /** Whether any row does. */
  any = false;
  private readonly prepared: PreparedAreas;
  private readonly winding: Int32Array;

  constructor(prepared: PreparedAreas) {
    this.prepared = prepared;
    this.rowHasNode = new Uint8Array(prepared.grid.rows);
    this.winding = new Int32Array(prepared.nodes.x.length);
  }

  /** Prepares for a footprint between x0 and x1 in rows `first … last`. */
  begin(x0: number, x1: number, first: number, last: number): void {
    const { rowStart, x } = this.prepared.nodes;
    this.any = false;
    for (let row = first; row <= last; row++) {
      let has = 0;
      for (let node = rowStart[row]; node < rowStart[row + 1]; node++) {
        if (x[node] >= x0 && x[node] <= x1) {
          has = 1;
          this.any = true;
          break;
        }
      }
      this.rowHasNode[row] = has;
    }
  }

  /** Counts the rays from nodes of rows between `from` and `to` that xy[p] → xy[q] cuts. */
  countRows(from: number, to: number, xy: Float64Array, p: number, q: number): void {
    const low = from < to ? from : to;
    const high = from < to ? to : from;
    for (let row = low; row <= high; row++) {
      if (this.rowHasNode[row] !== 0) this.countRow(row, xy, p, q);
    }
  }

  /** The same for one row. */
  countRow(row: number, xy: Float64Array, p: number, q: number): void {
    const { rowStart, x, y } = this.prepared.nodes;
    const py = xy[p + 1];
    const qy = xy[q + 1];
    for (let node = rowStart[row], end = rowStart[row + 1]; node < end; node++) {
      const ny = y[node];
      if (py < ny ? qy < ny : qy >= ny) continue;
      const left = shiftedSideOfNode(xy[p], py, xy[q], qy, x[node], ny);
      if (py < ny) {
        if (left > 0) this.winding[node]++;
      } else if (left < 0) this.winding[node]--;
    }
  }

  /** Books the arcs that begin inside the footprint, and forgets the windings of rows `first … last`. */
  close(ledger: AreaLedger, first: number, last: number): void {
    if (!this.any) return;
    const { rowStart, arcStart, arc } = this.prepared.nodes;
    for (let row = first; row <= last; row++) {
      if (this.rowHasNode[row] === 0) continue;
      for (let node = rowStart[row]; node < rowStart[row + 1]; node++) {
        const winding = this.winding[node];
        if (winding === 0) continue;
        this.winding[node] = 0;
        for (let i = arcStart[node]; i < arcStart[node + 1]; i++) {
          ledger.addWholeArc(arc[i], winding);
        }
      }
    }
  }
}
