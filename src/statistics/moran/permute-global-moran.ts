import type { Steps } from "../../domain/steps/run-steps";
import { checkPermutations, foldedPseudoP } from "../permutation/pseudo-p";
import { shuffleValues } from "../permutation/shuffle-values";
import { type RandomState, seedRandom } from "../random/xoshiro128";
import type { SpatialWeights } from "../weights/spatial-weights";
import { deviationsOf } from "./deviations";
import { crossProducts, linkedPairs, type LinkedPairs } from "./linked-pairs";

const PERMUTATIONS_PER_STEP = 64;
const ROUNDING = 1e-12;

function countLarger(
  times: number,
  pairs: LinkedPairs,
  values: Float64Array,
  least: number,
  words: Uint32Array,
  random: RandomState,
): number {
  let larger = 0;
  for (let time = 0; time < times; time++) {
    shuffleValues(values, words, random);
    if (crossProducts(pairs, values) >= least) larger += 1;
  }
  return larger;
}

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
): Steps<number> {
  checkPermutations(permutations);
  const random = seedRandom(seed);
  const { of, sumOfSquares } = deviationsOf(values);
  const pairs = linkedPairs(weights);
  if (sumOfSquares === 0 || pairs.weight.length === 0) return NaN;
  const margin = ROUNDING * pairs.weight.reduce((sum, weight) => sum + weight, 0);
  const least = crossProducts(pairs, of) - margin;
  const words = new Uint32Array(of.length);
  let larger = 0;
  for (let done = 0; done < permutations;) {
    const times = Math.min(PERMUTATIONS_PER_STEP, permutations - done);
    larger += countLarger(times, pairs, of, least, words, random);
    done += times;
    yield done / permutations;
  }
  return foldedPseudoP(larger, permutations);
}
