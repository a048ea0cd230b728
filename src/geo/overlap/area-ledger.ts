import type { PreparedAreas } from "./prepared-areas";

/**
 * Gathers one footprint's overlap with every area as boundary integrals ∮ x dy, x measured from `middle`, m².
 * The overlap's boundary is the footprint's boundary inside the area plus the area's boundary inside the footprint.
 */
export class AreaLedger {
  /** The x all integrals are measured from, metres. */
  middle = 0;
  /** Areas with an entry for this footprint, in no order. */
  readonly touched: Int32Array;
  touchedCount = 0;
  /** m² so far; entry `areaCount` takes what lies outside all areas. */
  readonly sum: Float64Array;
  /** Sum of the sizes of all terms, m²: the scale of rounding. */
  readonly scale: Float64Array;
  private readonly prepared: PreparedAreas;
  private readonly isTouched: Uint8Array;
  private readonly inside: Float64Array;
  private readonly insideScale: Float64Array;
  private readonly crossed: Int32Array;
  private readonly isCrossed: Uint8Array;
  private crossedCount = 0;

  constructor(prepared: PreparedAreas) {
    const [areas, arcs] = [prepared.areaCount + 1, prepared.arcs.total.length];
    this.prepared = prepared;
    this.touched = new Int32Array(areas);
    this.isTouched = new Uint8Array(areas);
    this.sum = new Float64Array(areas);
    this.scale = new Float64Array(areas);
    this.inside = new Float64Array(arcs);
    this.insideScale = new Float64Array(arcs);
    this.crossed = new Int32Array(arcs);
    this.isCrossed = new Uint8Array(arcs);
  }

  /** `scale`: sum of the sizes of the terms of `squareMetres`. */
  add(area: number, squareMetres: number, scale: number): void {
    if (this.isTouched[area] === 0) {
      this.isTouched[area] = 1;
      this.touched[this.touchedCount++] = area;
    }
    this.sum[area] += squareMetres;
    this.scale[area] += scale;
  }

  /**
   * The footprint's edge xy[p] → xy[q] crosses segment `at` of an arc at its part `t`, `side` +1 from left to right;
   * the arc enters the footprint there (`entering`) or leaves it. The rest of edge and arc is booked: what a later
   * crossing takes back cancels, so the order of crossings along an edge does not matter.
   */
  cross(
    at: number,
    xy: Float64Array,
    p: number,
    q: number,
    t: number,
    side: number,
    entering: boolean,
  ): void {
    const { arcs } = this.prepared;
    const arc = arcs.arcOf[at];
    const middle = this.middle;
    const qx = xy[q];
    const qy = xy[q + 1];
    const x = xy[p] + t * (qx - xy[p]);
    const y = xy[p + 1] + t * (qy - xy[p + 1]);
    const restOfEdge = 0.5 * (x - middle + (qx - middle)) * (qy - y) * side;
    this.add(arcs.arcRight[arc], restOfEdge, Math.abs(restOfEdge));
    this.add(arcs.arcLeft[arc], -restOfEdge, Math.abs(restOfEdge));
    const bx = arcs.x[at + 1];
    const by = arcs.y[at + 1];
    const start = arcs.arcStart[arc];
    const last = arcs.arcStart[arc + 1] - 1;
    const restOfSegment = 0.5 * (x - middle + (bx - middle)) * (by - y);
    const restOfTotal = arcs.total[arc] - arcs.prefix[at + 1];
    const shift = (arcs.x[start] - middle) * (arcs.y[last] - by);
    const restOfArc = restOfSegment + restOfTotal + shift;
    this.inside[arc] += entering ? restOfArc : -restOfArc;
    this.insideScale[arc] += Math.abs(restOfTotal) + Math.abs(shift) + Math.abs(restOfSegment);
    if (this.isCrossed[arc] === 0) {
      this.isCrossed[arc] = 1;
      this.crossed[this.crossedCount++] = arc;
    }
  }

  /** Books a whole arc that begins inside the footprint, `winding` times. */
  addWholeArc(arc: number, winding: number): void {
    const { arcs } = this.prepared;
    const start = arcs.arcStart[arc];
    const last = arcs.arcStart[arc + 1] - 1;
    const shift = (arcs.x[start] - this.middle) * (arcs.y[last] - arcs.y[start]);
    const whole = winding * (arcs.total[arc] + shift);
    const scale = Math.abs(arcs.total[arc]) + Math.abs(shift);
    this.add(arcs.arcLeft[arc], whole, scale);
    this.add(arcs.arcRight[arc], -whole, scale);
  }

  /** Books the crossed arcs' parts on both of their sides. */
  closeArcs(): void {
    const { arcLeft, arcRight } = this.prepared.arcs;
    for (let i = 0; i < this.crossedCount; i++) {
      const arc = this.crossed[i];
      const part = this.inside[arc];
      this.add(arcLeft[arc], part, this.insideScale[arc]);
      this.add(arcRight[arc], -part, this.insideScale[arc]);
      this.inside[arc] = 0;
      this.insideScale[arc] = 0;
      this.isCrossed[arc] = 0;
    }
    this.crossedCount = 0;
  }

  /** Empties the ledger for the next footprint. */
  reset(middle: number): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const area = this.touched[i];
      this.sum[area] = 0;
      this.scale[area] = 0;
      this.isTouched[area] = 0;
    }
    this.touchedCount = 0;
    this.middle = middle;
  }
}
