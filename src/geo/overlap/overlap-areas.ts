import { runSteps, type Steps } from "../../domain/steps/run-steps";
import type { PolygonSet } from "../polygon-set";
import { FootprintLoader } from "./footprint-loader";
import { FootprintWalk } from "./footprint-walk";
import type { PreparedAreas } from "./prepared-areas";

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
 * Throws RangeError where a coordinate is not finite or beyond 1e9 m.
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
  const pairs = new PairList();
  let waiting = VERTICES_PER_STEP;
  for (let footprint = 0; footprint < count; footprint++) {
    const sign = loader.load(footprint);
    walk.overlap(loader);
    pairs.take(footprint, walk, sign, loader.integralScale);
    waiting -= loader.vertexCount;
    if (waiting > 0) continue;
    waiting = VERTICES_PER_STEP;
    yield (footprint + 1) / count;
  }
  return pairs.finish();
}

class PairList {
  private readonly footprint: number[] = [];
  private readonly area: number[] = [];
  private readonly squareMetres: number[] = [];

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
    for (const area of found.toSorted((a, b) => a - b)) {
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
