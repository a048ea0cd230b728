import { runSteps, type Steps } from "../../../domain/steps/run-steps";
import type { PolygonSet } from "../../polygon-set";

/**
 * The largest coordinate the kernels take, metres from the origin. EPSG:3035 ends within 2·10⁷ m, and the origin of a set may
 * lie as far the other way; much further out the crossings of needles are placed metres off.
 */
export const MAXIMUM_COORDINATE = 5e7;

const VERTICES_PER_STEP = 50_000;

/** Rings relative to an origin, without repeated vertices or rings of fewer than three vertices; interior on the left. */
export interface CleanRings {
  readonly xy: Float64Array;
  readonly ringStart: Int32Array;
  readonly ringArea: Int32Array;
  readonly ringCount: number;
  readonly squareMetres: Float64Array;
}

/** Throws RangeError where a coordinate is not finite or beyond {@link MAXIMUM_COORDINATE}. */
export function cleanRings(set: PolygonSet, originX: number, originY: number): CleanRings {
  return runSteps(cleanRingSteps(set, originX, originY));
}

/** The same in steps of some 50,000 vertices. */
export function* cleanRingSteps(
  set: PolygonSet,
  originX: number,
  originY: number,
): Steps<CleanRings> {
  const { coordinates, ringStart, areaStart } = set;
  const areaCount = areaStart.length - 1;
  const xy = new Float64Array(coordinates.length);
  const starts = new Int32Array(ringStart.length);
  const ringArea = new Int32Array(ringStart.length);
  const squareMetres = new Float64Array(areaCount);
  let end = 0;
  let ringCount = 0;
  let next = VERTICES_PER_STEP;
  for (let area = 0; area < areaCount; area++) {
    const firstRing = ringCount;
    let doubled = 0;
    for (let ring = areaStart[area]; ring < areaStart[area + 1]; ring++) {
      const start = end;
      end = copyRing(coordinates, ringStart[ring], ringStart[ring + 1], originX, originY, xy, end);
      if (end - start < 3) {
        end = start;
        continue;
      }
      starts[ringCount] = start;
      ringArea[ringCount++] = area;
      doubled += doubledRingArea(xy, start, end);
    }
    squareMetres[area] = Math.abs(doubled) / 2;
    starts[ringCount] = end;
    if (doubled < 0) {
      for (let ring = firstRing; ring < ringCount; ring++) {
        reverseRing(xy, starts[ring], starts[ring + 1]);
      }
    }
    if (end < next) continue;
    next = end + VERTICES_PER_STEP;
    yield (2 * end) / xy.length;
  }
  starts[ringCount] = end;
  return {
    xy: xy.subarray(0, 2 * end),
    ringStart: starts.subarray(0, ringCount + 1),
    ringArea: ringArea.subarray(0, ringCount),
    ringCount,
    squareMetres,
  };
}

/** Copies vertices `from … to - 1` to `into` at vertex `end`, dropping repeats; returns the new end. */
export function copyRing(
  coordinates: Float64Array,
  from: number,
  to: number,
  originX: number,
  originY: number,
  into: Float64Array,
  end: number,
): number {
  const start = end;
  let lastX = NaN;
  let lastY = NaN;
  for (let vertex = from; vertex < to; vertex++) {
    const x = coordinates[2 * vertex] - originX;
    const y = coordinates[2 * vertex + 1] - originY;
    if (!(Math.abs(x) <= MAXIMUM_COORDINATE && Math.abs(y) <= MAXIMUM_COORDINATE)) {
      const place = `${coordinates[2 * vertex]}, ${coordinates[2 * vertex + 1]}`;
      throw new RangeError(
        `vertex ${vertex} (${place}) is not within ±5e7 m of the origin: EPSG:3035 ends before`,
      );
    }
    if (x === lastX && y === lastY) continue;
    into[2 * end] = lastX = x;
    into[2 * end + 1] = lastY = y;
    end++;
  }
  while (end - start > 1 && into[2 * start] === lastX && into[2 * start + 1] === lastY) {
    end--;
    lastX = into[2 * end - 2];
    lastY = into[2 * end - 1];
  }
  return end;
}

/** Twice the signed area of the ring, counter-clockwise positive, m². */
export function doubledRingArea(xy: Float64Array, start: number, end: number): number {
  const x0 = xy[2 * start];
  const y0 = xy[2 * start + 1];
  let doubled = 0;
  for (let i = start + 1; i < end - 1; i++) {
    const ax = xy[2 * i] - x0;
    const ay = xy[2 * i + 1] - y0;
    doubled += ax * (xy[2 * i + 3] - y0) - (xy[2 * i + 2] - x0) * ay;
  }
  return doubled;
}

function reverseRing(xy: Float64Array, start: number, end: number): void {
  for (let i = 2 * start, j = 2 * end - 2; i < j; i += 2, j -= 2) {
    const x = xy[i];
    const y = xy[i + 1];
    xy[i] = xy[j];
    xy[i + 1] = xy[j + 1];
    xy[j] = x;
    xy[j + 1] = y;
  }
}
