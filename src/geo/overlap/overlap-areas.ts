import { runSteps, type Steps } from "../../domain/steps/run-steps";
import type { PolygonSet } from "../polygon-set";
import { FootprintLoader } from "./footprint-loader";
import { FootprintWalk } from "./footprint-walk";
import type { PreparedAreas } from "./prepared-areas";
import { walkOrder } from "./walk-order";

/** Every pair with common ground, by footprint and then area, as indices into the two sets. */
export interface OverlapPairs {
  readonly footprint: Uint32Array;
  readonly area: Uint32Array;
  readonly squareMetres: Float64Array;
}

const VERTICES_PER_STEP = 20_000;
/** An overlap below these parts of its integrals' scales is what rounding leaves where areas only touch. */
const ROUNDING_OF_FOOTPRINT = 2 ** -54;
const ROUNDING_OF_SUM = 2 ** -50;

/**
 * Exact overlap areas of every footprint with every area, m². The footprints' rings must wind 0 or 1 times around every
 * point (or 0 and −1 throughout a footprint): `resolveRings` sees to that. Pairs that only touch are left out.
 * Throws RangeError where a coordinate is not finite or beyond 5e7 m.
 */
export function overlapAreas(
  footprints: PolygonSet,
  areas: PreparedAreas,
  onProgress?: (done: number) => void,
): OverlapPairs {
  return runSteps(overlapSteps(footprints, areas), onProgress);
}

/** The same in steps of about 20,000 vertices. */
export function* overlapSteps(footprints: PolygonSet, areas: PreparedAreas): Steps<OverlapPairs> {
  const count = footprints.ids.length;
  const walk = new FootprintWalk(areas);
  const loader = new FootprintLoader(footprints, areas.originX, areas.originY);
  const pairs = new PairList(count);
  const order = walkOrder(footprints, areas);
  let waiting = VERTICES_PER_STEP;
  for (let done = 0; done < count; done++) {
    const footprint = order[done];
    const sign = loader.load(footprint);
    walk.overlap(loader);
    pairs.take(footprint, walk, sign, loader.integralScale);
    waiting -= loader.vertexCount;
    if (waiting > 0) continue;
    waiting = VERTICES_PER_STEP;
    yield (done + 1) / count;
  }
  return pairs.finish();
}

/** Pairs as they are found, given back by footprint. */
class PairList {
  private readonly first: Uint32Array;
  private readonly last: Uint32Array;
  private readonly area: number[] = [];
  private readonly squareMetres: number[] = [];

  constructor(footprints: number) {
    this.first = new Uint32Array(footprints);
    this.last = new Uint32Array(footprints);
  }

  take(footprint: number, walk: FootprintWalk, sign: number, integralScale: number): void {
    const { touched, touchedCount, sum, scale } = walk.ledger;
    const areaCount = sum.length - 1;
    const found: number[] = [];
    for (let i = 0; i < touchedCount; i++) {
      const area = touched[i];
      const rounding = Math.max(
        ROUNDING_OF_FOOTPRINT * integralScale,
        ROUNDING_OF_SUM * scale[area],
      );
      if (area < areaCount && sign * sum[area] > rounding) found.push(area);
    }
    this.first[footprint] = this.area.length;
    for (const area of found.toSorted((a, b) => a - b)) {
      this.area.push(area);
      this.squareMetres.push(sign * sum[area]);
    }
    this.last[footprint] = this.area.length;
  }

  finish(): OverlapPairs {
    const footprint = new Uint32Array(this.area.length);
    const area = new Uint32Array(this.area.length);
    const squareMetres = new Float64Array(this.area.length);
    let at = 0;
    for (let i = 0; i < this.first.length; i++) {
      for (let pair = this.first[i]; pair < this.last[i]; pair++) {
        footprint[at] = i;
        area[at] = this.area[pair];
        squareMetres[at++] = this.squareMetres[pair];
      }
    }
    return { footprint, area, squareMetres };
  }
}
