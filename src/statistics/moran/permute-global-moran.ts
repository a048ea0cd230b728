import { checkPermutations, foldedPseudoP } from "../permutation/pseudo-p";
import { createSiteDraws, drawSites } from "../permutation/site-draws";
import { weightOfLink } from "../weights/derive-weights";
import { siteCount, type SpatialWeights } from "../weights/spatial-weights";
import { deviationsOf } from "./deviations";

/** Links as undirected pairs a < b in compressed rows, each with the weights of both directions added. */
interface Pairs {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly weight: Float64Array;
}

function pairsOf(weights: SpatialWeights): Pairs {
  const n = siteCount(weights);
  const rows = Array.from({ length: n }, () => new Map<number, number>());
  for (let site = 0; site < n; site++) {
    for (let entry = weights.start[site]; entry < weights.start[site + 1]; entry++) {
      const other = weights.neighbour[entry];
      const both = weights.weight[entry] + weightOfLink(weights, other, site);
      rows[Math.min(site, other)].set(Math.max(site, other), both);
    }
  }
  const start = new Int32Array(n + 1);
  for (const [site, row] of rows.entries()) start[site + 1] = start[site] + row.size;
  return {
    start,
    other: Int32Array.from(rows.flatMap((row) => Array.from(row.keys()))),
    weight: Float64Array.from(rows.flatMap((row) => Array.from(row.values()))),
  };
}

/** Σ over pairs of weight × value × value, the sites' values being `of[order[site]]`. */
function crossProducts({ start, other, weight }: Pairs, dealt: Float64Array): number {
  let sum = 0;
  for (let site = 0, entry = 0; site < dealt.length; site++) {
    let lag = 0;
    for (const end = start[site + 1]; entry < end; entry++)
      lag += weight[entry] * dealt[other[entry]];
    sum += lag * dealt[site];
  }
  return sum;
}

const PERMUTATIONS_PER_STEP = 64;
const ROUNDING = 1e-12;

/**
 * Folded one-sided pseudo p of Moran's I when all values are permuted; NaN where there is no I.
 * Ties within rounding count as at least as large. Yields the part done (0–1) between steps.
 *
 * @throws RangeError for a permutation count that is not a whole number ≥ 1, or a wrong seed.
 */
export function* permuteGlobalMoran(
  values: Float64Array,
  weights: SpatialWeights,
  permutations: number,
  seed: number,
): Generator<number, number, void> {
  checkPermutations(permutations);
  const n = siteCount(weights);
  const draws = createSiteDraws(n, n, seed);
  const { of, sumOfSquares } = deviationsOf(values);
  const pairs = pairsOf(weights);
  if (sumOfSquares === 0 || pairs.other.length === 0) return NaN;
  const observed = crossProducts(pairs, of);
  const margin = ROUNDING * pairs.weight.reduce((sum, weight) => sum + weight, 0);
  const dealt = new Float64Array(n);
  let larger = 0;
  for (let done = 0; done < permutations;) {
    const end = Math.min(permutations, done + PERMUTATIONS_PER_STEP);
    for (; done < end; done++) {
      drawSites(draws);
      for (let site = 0; site < n; site++) dealt[site] = of[draws.sites[site]];
      if (crossProducts(pairs, dealt) >= observed - margin) larger += 1;
    }
    yield done / permutations;
  }
  return foldedPseudoP(larger, permutations);
}
