import type { Steps } from "../../domain/steps/run-steps";
import { neighbourCount, siteCount, type SpatialWeights } from "../weights/spatial-weights";
import { countEqualRows, createEqualRows, settleEqualRows } from "./equal-rows";
import { exactlyAddable } from "./exactly-addable";
import { checkPermutations } from "./pseudo-p";
import { createSiteDraws, drawSites } from "./site-draws";
import { countUnequalRows, createUnequalRows } from "./unequal-rows";

/** Per site, of all permutations: those whose weighted sum of neighbours was at least the observed one, and those equal to it. */
export interface ConditionalCounts {
  readonly permutations: number;
  readonly atLeast: Int32Array;
  readonly equal: Int32Array;
}

const SAMPLES_PER_STEP = 512;

function hasEqualWeights({ start, weight }: SpatialWeights, site: number): boolean {
  for (let entry = start[site] + 1; entry < start[site + 1]; entry++) {
    if (weight[entry] !== weight[entry - 1]) return false;
  }
  return true;
}

/**
 * Conditional permutation: each site keeps its value, the others are dealt to its neighbours at
 * random. One sequence of draws serves all sites, so that a sample costs O(largest neighbourhood),
 * not O(links), wherever neighbours weigh the same. Yields the part done (0–1) between steps; the
 * caller may stop there. The same seed gives the same counts.
 *
 * @throws RangeError for a permutation count that is not a whole number ≥ 1, or a wrong seed.
 */
export function* conditionalCounts(
  values: Float64Array,
  weights: SpatialWeights,
  permutations: number,
  seed: number,
): Steps<ConditionalCounts> {
  checkPermutations(permutations);
  const sites = Array.from({ length: siteCount(weights) }, (_, site) => site).filter(
    (site) => neighbourCount(weights, site) > 0,
  );
  const most = sites.reduce((size, site) => Math.max(size, neighbourCount(weights, site)), 0);
  const draws = createSiteDraws(siteCount(weights), sites.length === 0 ? 0 : most + 1, seed);
  const exact = exactlyAddable(values, most + 1);
  const same = sites.filter((site) => hasEqualWeights(weights, site));
  const different = sites.filter((site) => !hasEqualWeights(weights, site));
  const equalRows = createEqualRows(exact, weights, same, draws.length);
  const unequalRows = createUnequalRows(values, weights, different);
  for (let done = 0; done < permutations;) {
    const end = Math.min(permutations, done + SAMPLES_PER_STEP);
    for (; done < end; done++) {
      drawSites(draws);
      countEqualRows(equalRows, exact, draws.sites);
      countUnequalRows(unequalRows, values, draws.sites);
    }
    yield done / permutations;
  }
  const counts = settleEqualRows(equalRows);
  for (const site of different) {
    counts.atLeast[site] = unequalRows.atLeast[site];
    counts.equal[site] = unequalRows.equal[site];
  }
  return { permutations, ...counts };
}
