import type { CoveredShare } from "../domain/aggregate/apportioned";
import type { Steps } from "../domain/steps/run-steps";
import { overlapSteps } from "./overlap/overlap-areas";
import type { PreparedAreas } from "./overlap/prepared-areas";
import type { PolygonSet } from "./polygon-set";
import { unionSteps } from "./union/union-areas";

/** Below this a share is what rounding leaves of areas that only touch. */
const LEAST_SHARE = 1e-13;

/** For each footprint the areas it covers, in the areas' order. Yields the part done, 0–1, every few milliseconds. */
export function* coveredShares(
  footprints: PolygonSet,
  areas: PreparedAreas,
): Steps<readonly (readonly CoveredShare[])[]> {
  const shares: CoveredShare[][] = footprints.ids.map(() => []);
  const pairs = yield* overlapSteps(footprints, areas);
  pairs.area.forEach((area, i) => {
    const share = Math.min(1, pairs.squareMetres[i] / areas.squareMetres[area]);
    shares[pairs.footprint[i]].push({ area: areas.ids[area], share });
  });
  return shares;
}

/** The areas that all footprints together cover, ground counted once. Yields the part done, 0–1. */
export function* coveredByUnion(
  footprints: PolygonSet,
  areas: PreparedAreas,
): Steps<readonly CoveredShare[]> {
  const covered = yield* unionSteps(footprints, areas);
  return areas.ids.flatMap((area, i) => {
    const share = Math.min(1, covered[i] / areas.squareMetres[i]);
    return share > LEAST_SHARE ? [{ area, share }] : [];
  });
}
