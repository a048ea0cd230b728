import type { Steps } from "../../domain/steps/run-steps";
import { checkPermutations, foldedPseudoP } from "../permutation/pseudo-p";
import { shuffleValues } from "../permutation/shuffle-values";
import { type RandomState, seedRandom } from "../random/xoshiro128";
import type { SpatialWeights } from "../weights/spatial-weights";
import { deviationsOf } from "./deviations";
import {
  crossProducts,
  crossProductsOfOrders,
  linkedPairs,
  type LinkedPairs,
  ORDER_BITS,
} from "./linked-pairs";

const ORDERS = 2 ** ORDER_BITS;
const PERMUTATIONS_PER_STEP = 64;
const ROUNDING = 1e-12;

/** Orders of the values under way: the value of site s in order k at ORDERS · s + k. */
interface Shuffles {
  readonly orders: Float64Array;
  readonly words: Uint32Array;
  readonly random: RandomState;
  readonly products: Float64Array;
}

function countLarger(
  times: number,
  pairs: LinkedPairs,
  { orders, words, random, products }: Shuffles,
  least: number,
): number {
  let larger = 0;
  for (let time = 0; time < times; time += ORDERS) {
    for (let order = 0; order < ORDERS; order++) {
      shuffleValues(orders, words, random, order, ORDERS);
    }
    crossProductsOfOrders(pairs, orders, products);
    for (let order = 0; order < Math.min(ORDERS, times - time); order++) {
      if (products[order] >= least) larger += 1;
    }
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
  const shuffles: Shuffles = {
    orders: Float64Array.from({ length: ORDERS * of.length }, (_, i) => of[Math.floor(i / ORDERS)]),
    words: new Uint32Array(of.length),
    random,
    products: new Float64Array(ORDERS),
  };
  let larger = 0;
  for (let done = 0; done < permutations;) {
    const times = Math.min(PERMUTATIONS_PER_STEP, permutations - done);
    larger += countLarger(times, pairs, shuffles, least);
    done += times;
    yield done / permutations;
  }
  return foldedPseudoP(larger, permutations);
}
