/** @throws RangeError for a permutation count that is not a whole number ≥ 1. */
export function checkPermutations(permutations: number): void {
  if (!Number.isInteger(permutations) || permutations < 1) {
    throw new RangeError(`${permutations} is not a whole number of permutations of at least 1`);
  }
}

/** The folded one-sided pseudo p (min(larger, P − larger) + 1) / (P + 1), as esda's `p_sim`. */
export function foldedPseudoP(larger: number, permutations: number): number {
  return (Math.min(larger, permutations - larger) + 1) / (permutations + 1);
}
