import { copyRing, MAXIMUM_COORDINATE } from "../overlap/prepare/clean-rings";
import { type Bounds, NO_BOUNDS } from "../overlap/prepare/segment-cells";
import type { PolygonSet } from "../polygon-set";

/** Extent and orientation of footprints, metres relative to an origin. */
export interface FootprintExtent {
  readonly bounds: Bounds;
  /** 1 for each footprint with its interior on the right of its rings. */
  readonly isReversed: Uint8Array;
}

/** Looks at every vertex once. Throws RangeError where a coordinate is not finite or beyond {@link MAXIMUM_COORDINATE}. */
export function measureFootprints(
  set: PolygonSet,
  originX: number,
  originY: number,
): FootprintExtent {
  const { coordinates, ringStart, areaStart } = set;
  let { x0, y0, x1, y1 } = NO_BOUNDS;
  const isReversed = new Uint8Array(areaStart.length - 1);
  for (let footprint = 0; footprint < isReversed.length; footprint++) {
    let doubled = 0;
    for (let ring = areaStart[footprint]; ring < areaStart[footprint + 1]; ring++) {
      const end = 2 * ringStart[ring + 1];
      const firstX = coordinates[2 * ringStart[ring]];
      const firstY = coordinates[2 * ringStart[ring] + 1];
      let lastX = 0;
      let lastY = 0;
      for (let i = 2 * ringStart[ring]; i < end; i += 2) {
        const x = coordinates[i] - originX;
        const y = coordinates[i + 1] - originY;
        if (!(Math.abs(x) <= MAXIMUM_COORDINATE && Math.abs(y) <= MAXIMUM_COORDINATE)) {
          copyRing(coordinates, i / 2, i / 2 + 1, originX, originY, new Float64Array(2), 0);
        }
        if (x < x0) x0 = x;
        if (x > x1) x1 = x;
        if (y < y0) y0 = y;
        if (y > y1) y1 = y;
        const nextX = coordinates[i] - firstX;
        const nextY = coordinates[i + 1] - firstY;
        doubled += lastX * nextY - nextX * lastY;
        lastX = nextX;
        lastY = nextY;
      }
    }
    isReversed[footprint] = doubled < 0 ? 1 : 0;
  }
  return { bounds: { x0, y0, x1, y1 }, isReversed };
}
