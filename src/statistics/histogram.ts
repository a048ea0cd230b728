import { classCounts } from "./class-of";

/** Bins of equal width: bin i holds `edges[i] ≤ value < edges[i + 1]`, the last one its upper edge too. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Counts finite values in `bins` bins from the lowest to the highest. Equal values make one bin
 * without width; no values, no bins.
 *
 * @throws RangeError for a bin count that is not a whole number ≥ 1.
 */
export function histogram(values: ArrayLike<number>, bins: number): Histogram {
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`bin count ${bins} is not a whole number of at least 1`);
  }
  const finite = Array.from(values).filter(Number.isFinite);
  if (finite.length === 0) return { edges: [], counts: [] };
  const low = finite.reduce((a, b) => Math.min(a, b));
  const high = finite.reduce((a, b) => Math.max(a, b));
  if (low === high) return { edges: [low, high], counts: [finite.length] };
  const edges = Array.from(
    { length: bins + 1 },
    (_, index) => low * (1 - index / bins) + high * (index / bins),
  );
  return { edges, counts: classCounts(finite, edges.slice(1, -1)) };
}
