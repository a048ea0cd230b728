import { giStar } from "../gi-star";
import { localMoran } from "../moran/local-moran";
import type { ConditionalCounts } from "../permutation/conditional-counts";
import { foldedPseudoP } from "../permutation/pseudo-p";
import type { SpatialWeights } from "../weights/spatial-weights";
import { classifyGiStar, classifyMoran, type SiteEvidence } from "./classify-site";
import type { HotSpotClass, HotSpotStatistic } from "./hot-spot-class";

/** A local statistic of every site, with what its p and class need. */
export interface LocalEvidence {
  readonly statistic: Float64Array;
  /** NaN where there is neither z nor p. */
  readonly z: Float64Array;
  /** Folded one-sided pseudo p of a site from its counts. */
  pseudoP(counts: ConditionalCounts, site: number): number;
  classify(site: number, evidence: SiteEvidence): HotSpotClass;
}

/** Permutations whose local Moran is at least the observed: by the sign of the site's own deviation. */
function largerMoran(counts: ConditionalCounts, site: number, deviation: number): number {
  const { permutations, atLeast, equal } = counts;
  if (deviation === 0) return permutations;
  return deviation > 0 ? atLeast[site] : permutations - atLeast[site] + equal[site];
}

export function localEvidence(
  statistic: HotSpotStatistic,
  values: Float64Array,
  weights: SpatialWeights,
): LocalEvidence {
  if (statistic === "gi") {
    const gi = giStar(values, weights);
    return {
      ...gi,
      pseudoP: ({ permutations, atLeast }, site) => foldedPseudoP(atLeast[site], permutations),
      classify: (site, evidence) => classifyGiStar(gi.z[site], evidence),
    };
  }
  const moran = localMoran(values, weights);
  return {
    statistic: moran.statistic,
    z: moran.z,
    pseudoP: (counts, site) =>
      foldedPseudoP(largerMoran(counts, site, moran.deviation[site]), counts.permutations),
    classify: (site, evidence) => classifyMoran(moran.deviation[site], moran.lag[site], evidence),
  };
}
