import type { CoveredShare } from "../../src/domain/aggregate/apportioned";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { resolveRings } from "../../src/geo/rings/resolve-rings";

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
  const together = {
    ...footprints,
    ids: ["union"],
    areaStart: Uint32Array.of(0, footprints.ringStart.length - 1),
  };
  const [union = []] = sharesOf(resolveRings(together).set, prepareAreas(areas));
  return union;
}

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
