import type { CellVisits } from "./cell-visits";
import { growFloats, growInts } from "./grow";
import type { Vertices } from "./visit-cells";

/**
 * The boundaries in one cell as chains of straight pieces: piece i goes from vertex i to vertex i + 1 of the same chain.
 * Chains of one owner follow each other, those of area borders come first.
 */
export class CellPieces {
  vertexCount = 0;
  chainCount = 0;
  x = new Float64Array(64);
  y = new Float64Array(64);
  /** First vertex of each chain; entry `chainCount` is `vertexCount`. */
  chainStart = new Int32Array(32);
  owner = new Int32Array(32);
  /** The piece of each chain that carries its anchor. */
  anchor = new Int32Array(32);
  /** Bounding box of each chain: least x and y, greatest x and y. */
  box = new Float64Array(128);
  private readonly visits: CellVisits;

  constructor(visits: CellVisits) {
    this.visits = visits;
  }

  clear(): void {
    this.vertexCount = 0;
    this.chainCount = 0;
  }

  /** Adds the chain of a visit over `vertices`, unless it has no length. */
  add(visit: number, vertices: Vertices): void {
    const { visits } = this;
    const start = this.vertexCount;
    const first = visits.firstVertex[visit];
    const next = visits.firstVertex[visit + 1];
    const step = next < first ? -1 : 1;
    const inside = (next - first) * step;
    if (start + inside + 2 > this.x.length) this.growVertices(start + inside + 2);
    if (this.chainCount + 1 === this.owner.length) this.growChains();
    const { x, y } = this;
    const { x: fromX, y: fromY, stride, originX, originY } = vertices;
    let lastX = (x[start] = visits.x[visit]);
    let lastY = (y[start] = visits.y[visit]);
    let minX = lastX;
    let minY = lastY;
    let maxX = lastX;
    let maxY = lastY;
    let longest = -1;
    let anchor = start;
    let at = start + 1;
    for (let i = 0; i <= inside; i++) {
      const from = stride * (first + step * i);
      const nextX = i < inside ? fromX[from] - originX : visits.x[visit + 1];
      const nextY = i < inside ? fromY[from] - originY : visits.y[visit + 1];
      const length = Math.abs(nextX - lastX) + Math.abs(nextY - lastY);
      if (length === 0) continue;
      if (length > longest) {
        longest = length;
        anchor = at - 1;
      }
      if (nextX < minX) minX = nextX;
      if (nextX > maxX) maxX = nextX;
      if (nextY < minY) minY = nextY;
      if (nextY > maxY) maxY = nextY;
      x[at] = lastX = nextX;
      y[at++] = lastY = nextY;
    }
    if (at === start + 1) return;
    const chain = this.chainCount++;
    this.chainStart[chain] = start;
    this.chainStart[chain + 1] = this.vertexCount = at;
    this.owner[chain] = visits.owner[visit];
    this.anchor[chain] = anchor;
    this.box[4 * chain] = minX;
    this.box[4 * chain + 1] = minY;
    this.box[4 * chain + 2] = maxX;
    this.box[4 * chain + 3] = maxY;
  }

  /** ∫ x dy along a chain, m². */
  integral(chain: number): number {
    const { x, y, chainStart } = this;
    let sum = 0;
    for (let i = chainStart[chain]; i < chainStart[chain + 1] - 1; i++) {
      sum += 0.5 * (x[i] + x[i + 1]) * (y[i + 1] - y[i]);
    }
    return sum;
  }

  private growVertices(least: number): void {
    this.x = growFloats(this.x, 2 * least);
    this.y = growFloats(this.y, 2 * least);
  }

  private growChains(): void {
    const capacity = 2 * this.owner.length;
    this.chainStart = growInts(this.chainStart, capacity);
    this.owner = growInts(this.owner, capacity);
    this.anchor = growInts(this.anchor, capacity);
    this.box = growFloats(this.box, 4 * capacity);
  }
}
