import type { PolygonSet } from "../polygon-set";
import { copyRing } from "./prepare/clean-rings";

/** Holds one footprint at a time, moved to the areas' origin. */
export class FootprintLoader {
  xy = new Float64Array(4096);
  ringStart = new Int32Array(64);
  ringCount = 0;
  vertexCount = 0;
  x0 = 0;
  y0 = 0;
  x1 = 0;
  y1 = 0;
  /** ∮ |x dy| at most, x measured from the middle, m²: the scale of the integrals' rounding. */
  integralScale = 0;
  /** Σ |Δy|, metres. */
  private climb = 0;
  private readonly set: PolygonSet;
  private readonly originX: number;
  private readonly originY: number;

  constructor(set: PolygonSet, originX: number, originY: number) {
    this.set = set;
    this.originX = originX;
    this.originY = originY;
  }

  /** Returns −1 where the interior lies on the right of the rings, else 1. */
  load(footprint: number): number {
    const { ringStart, areaStart } = this.set;
    const first = areaStart[footprint];
    const last = areaStart[footprint + 1];
    this.reserve(ringStart[last] - ringStart[first], last - first);
    this.x0 = this.y0 = Infinity;
    this.x1 = this.y1 = -Infinity;
    this.climb = 0;
    this.ringCount = 0;
    let end = 0;
    let doubled = 0;
    for (let ring = first; ring < last; ring++) {
      const start = end;
      const from = ringStart[ring];
      const to = ringStart[ring + 1];
      end = copyRing(this.set.coordinates, from, to, this.originX, this.originY, this.xy, end);
      if (end - start < 3) {
        end = start;
        continue;
      }
      this.ringStart[this.ringCount++] = start;
      doubled += this.measure(start, end);
    }
    this.ringStart[this.ringCount] = end;
    this.vertexCount = end;
    this.integralScale = end === 0 ? 0 : 0.5 * (this.x1 - this.x0) * this.climb;
    return doubled < 0 ? -1 : 1;
  }

  /** Bounds, climb and twice the signed area of a ring, in one pass. */
  private measure(start: number, end: number): number {
    const { xy } = this;
    const firstX = xy[2 * start];
    const firstY = xy[2 * start + 1];
    let x0 = this.x0;
    let y0 = this.y0;
    let x1 = this.x1;
    let y1 = this.y1;
    let climb = 0;
    let doubled = 0;
    let lastX = xy[2 * end - 2];
    let lastY = xy[2 * end - 1];
    for (let i = 2 * start; i < 2 * end; i += 2) {
      const x = xy[i];
      const y = xy[i + 1];
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      climb += Math.abs(y - lastY);
      doubled += (lastX - firstX) * (y - firstY) - (x - firstX) * (lastY - firstY);
      lastX = x;
      lastY = y;
    }
    this.x0 = x0;
    this.y0 = y0;
    this.x1 = x1;
    this.y1 = y1;
    this.climb += climb;
    return doubled;
  }

  private reserve(vertices: number, rings: number): void {
    if (2 * vertices > this.xy.length) this.xy = new Float64Array(4 * vertices);
    if (rings + 1 > this.ringStart.length) this.ringStart = new Int32Array(2 * rings + 1);
  }
}
