import type { PolygonSet } from "../polygon-set";
import { copyRing, doubledRingArea } from "./prepare/clean-rings";

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
    const { coordinates, ringStart, areaStart } = this.set;
    const [first, last] = [areaStart[footprint], areaStart[footprint + 1]];
    this.reserve(ringStart[last] - ringStart[first], last - first);
    const { xy } = this;
    let end = 0;
    let doubled = 0;
    this.ringCount = 0;
    for (let ring = first; ring < last; ring++) {
      const start = end;
      const from = ringStart[ring];
      const to = ringStart[ring + 1];
      end = copyRing(coordinates, from, to, this.originX, this.originY, xy, end);
      if (end - start < 3) {
        end = start;
        continue;
      }
      this.ringStart[this.ringCount++] = start;
      doubled += doubledRingArea(xy, start, end);
    }
    this.ringStart[this.ringCount] = end;
    this.vertexCount = end;
    this.measure(end);
    return doubled < 0 ? -1 : 1;
  }

  private measure(end: number): void {
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    for (let i = 0; i < 2 * end; i += 2) {
      const x = this.xy[i];
      const y = this.xy[i + 1];
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    this.x0 = x0;
    this.y0 = y0;
    this.x1 = x1;
    this.y1 = y1;
    let climb = 0;
    for (let i = 3; i < 2 * end; i += 2) climb += Math.abs(this.xy[i] - this.xy[i - 2]);
    this.integralScale = end === 0 ? 0 : 0.5 * (x1 - x0) * climb;
  }

  private reserve(vertices: number, rings: number): void {
    if (2 * vertices > this.xy.length) this.xy = new Float64Array(4 * vertices);
    if (rings + 1 > this.ringStart.length) this.ringStart = new Int32Array(2 * rings + 1);
  }
}
