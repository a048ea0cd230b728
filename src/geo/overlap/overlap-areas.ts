import type { PolygonSet } from "../polygon-set";
import { copyRing, doubledRingArea } from "./clean-rings";
import { FootprintWalk } from "./footprint-walk";
import type { PreparedAreas } from "./prepared-areas";

/** Every pair with common ground, by footprint and then area, as indices into the two sets. */
export interface OverlapPairs {
  readonly footprint: Uint32Array;
  readonly area: Uint32Array;
  readonly squareMetres: Float64Array;
}

export interface OverlapOptions {
  /** Called with the part done, 0–1, about every 20,000 vertices. */
  readonly onProgress?: (done: number) => void;
  /** Asked as often; true stops the work. */
  readonly isCancelled?: () => boolean;
}

/** Thrown where `isCancelled` answered true. */
export class OverlapCancelled extends Error {
  override readonly name = "OverlapCancelled";
}

const VERTICES_PER_STEP = 20_000;
/** Bound on the relative rounding of an overlap's integrals, measured against quad precision with a margin of eight. */
const ROUNDING = 2 ** -50;

/**
 * Exact overlap areas of every footprint with every area, m². The footprints' rings must wind 0 or 1 times around every
 * point (or 0 and −1 throughout a footprint): `resolveRings` sees to that. Pairs that only touch are left out.
 * Throws RangeError where a coordinate is not finite or beyond 1e9 m, OverlapCancelled when cancelled.
 */
export function overlapAreas(
  footprints: PolygonSet,
  areas: PreparedAreas,
  options: OverlapOptions = {},
): OverlapPairs {
  const steps = overlapSteps(footprints, areas);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value);
    if (options.isCancelled?.()) throw new OverlapCancelled();
  }
}

/** The same in steps of some milliseconds, for a worker that answers messages between them; yields the part done, 0–1. */
export function* overlapSteps(
  footprints: PolygonSet,
  areas: PreparedAreas,
): Generator<number, OverlapPairs, void> {
  const count = footprints.ids.length;
  const walk = new FootprintWalk(areas);
  const loader = new FootprintLoader(footprints, areas.originX, areas.originY);
  const pairs = new PairList();
  let waiting = VERTICES_PER_STEP;
  for (let footprint = 0; footprint < count; footprint++) {
    const sign = loader.load(footprint);
    walk.overlap(loader);
    pairs.take(footprint, walk, sign, areas.areaCount);
    waiting -= loader.vertexCount;
    if (waiting > 0) continue;
    waiting = VERTICES_PER_STEP;
    yield (footprint + 1) / count;
  }
  return pairs.finish();
}

/** Holds one footprint at a time, moved to the areas' origin. */
class FootprintLoader {
  xy = new Float64Array(4096);
  ringStart = new Int32Array(64);
  ringCount = 0;
  vertexCount = 0;
  x0 = 0;
  y0 = 0;
  x1 = 0;
  y1 = 0;
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
      const [from, to] = [ringStart[ring], ringStart[ring + 1]];
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
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
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
  }

  private reserve(vertices: number, rings: number): void {
    if (2 * vertices > this.xy.length) this.xy = new Float64Array(4 * vertices);
    if (rings + 1 > this.ringStart.length) this.ringStart = new Int32Array(2 * rings + 1);
  }
}

class PairList {
  private readonly footprint: number[] = [];
  private readonly area: number[] = [];
  private readonly squareMetres: number[] = [];

  take(footprint: number, walk: FootprintWalk, sign: number, areaCount: number): void {
    const { touched, touchedCount, sum, scale } = walk.ledger;
    const found: number[] = [];
    for (let i = 0; i < touchedCount; i++) {
      const area = touched[i];
      if (area < areaCount && sign * sum[area] > ROUNDING * scale[area]) found.push(area);
    }
    found.sort((a, b) => a - b);
    for (const area of found) {
      this.footprint.push(footprint);
      this.area.push(area);
      this.squareMetres.push(sign * sum[area]);
    }
  }

  finish(): OverlapPairs {
    return {
      footprint: Uint32Array.from(this.footprint),
      area: Uint32Array.from(this.area),
      squareMetres: Float64Array.from(this.squareMetres),
    };
  }
}
