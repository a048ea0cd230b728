import type { CoveredShare } from "../../src/domain/aggregate/apportioned";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { unionAreas } from "../../src/geo/union/union-areas";

/** For each footprint the areas it covers, in the areas' order. */
export function coveredShares(
  footprints: PolygonSet,
  areas: PolygonSet,
  onProgress: (done: number) => void,
): readonly (readonly CoveredShare[])[] {
  return sharesOf(footprints, prepareAreas(areas), onProgress);
}

/** The areas that all footprints together cover, ground counted once. */
export function coveredByUnion(footprints: PolygonSet, areas: PolygonSet): readonly CoveredShare[] {
  const prepared = prepareAreas(areas);
  const covered = unionAreas(footprints, prepared);
  return areas.ids.flatMap((area, i) => {
    const share = Math.min(1, covered[i] / prepared.squareMetres[i]);
    return share > LEAST_SHARE ? [{ area, share }] : [];
  });
}

/** Below this a share is what rounding leaves of areas that only touch. */
const LEAST_SHARE = 1e-13;

function sharesOf(
  footprints: PolygonSet,
  areas: PreparedAreas,
  onProgress?: (done: number) => void,
): CoveredShare[][] {
  const shares: CoveredShare[][] = footprints.ids.map(() => []);
  const pairs = overlapAreas(footprints, areas, onProgress === undefined ? {} : { onProgress });
  pairs.area.forEach((area, i) => {
    const share = Math.min(1, pairs.squareMetres[i] / areas.squareMetres[area]);
    shares[pairs.footprint[i]].push({ area: areas.ids[area], share });
  });
  return shares;
}
