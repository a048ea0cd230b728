import { neighbourCount, siteCount, type SpatialWeights } from "../weights/spatial-weights";
import {
  countsByThreshold,
  countSum,
  createThresholdCounter,
  type ThresholdCounter,
} from "./threshold-counter";

/** Sites whose neighbours weigh the same, counted all at once by their number of neighbours. */
export interface EqualRows {
  /** Number of neighbours of each site counted here, 0 for the others. */
  readonly size: Int32Array;
  /** Sum of the neighbours' values of each site. */
  readonly observed: Float64Array;
  /** The numbers of neighbours that occur, ascending, each with the counter of its sites. */
  readonly sizes: readonly number[];
  readonly counters: readonly ThresholdCounter[];
  /** Corrections of the counts for samples that held the site itself. */
  readonly atLeast: Int32Array;
  readonly equal: Int32Array;
  /** Sums of the first 0, 1, 2 … values of a sample. */
  readonly running: Float64Array;
}

/** @param values whole numbers whose sums are exact */
export function createEqualRows(
  values: Float64Array,
  weights: SpatialWeights,
  sites: readonly number[],
  length: number,
): EqualRows {
  const size = new Int32Array(siteCount(weights));
  const observed = new Float64Array(size.length);
  const bySize = new Map<number, number[]>();
  for (const site of sites) {
    size[site] = neighbourCount(weights, site);
    for (let entry = weights.start[site]; entry < weights.start[site + 1]; entry++) {
      observed[site] += values[weights.neighbour[entry]];
    }
    const sums = bySize.get(size[site]);
    if (sums === undefined) bySize.set(size[site], [observed[site]]);
    else sums.push(observed[site]);
  }
  const groups = [...bySize].toSorted(([a], [b]) => a - b);
  return {
    size,
    observed,
    sizes: groups.map(([neighbours]) => neighbours),
    counters: groups.map(([, sums]) => createThresholdCounter(sums)),
    atLeast: new Int32Array(size.length),
    equal: new Int32Array(size.length),
    running: new Float64Array(length + 1),
  };
}

/**
 * Counts one sample for every site. Sites with k neighbours all take its first k values; a site that
 * is among those itself is put right, with the value after them in its place.
 */
export function countEqualRows(rows: EqualRows, values: Float64Array, sample: Int32Array): void {
  const { running, size, observed, sizes, counters, atLeast, equal } = rows;
  const length = running.length - 1;
  let sum = 0;
  for (let place = 0; place < length; place++) {
    sum += values[sample[place]];
    running[place + 1] = sum;
  }
  for (let group = 0; group < sizes.length; group++)
    countSum(counters[group], running[sizes[group]]);
  for (let place = 0; place < length; place++) {
    const site = sample[place];
    const neighbours = size[site];
    if (place >= neighbours) continue;
    const threshold = observed[site];
    const counted = running[neighbours];
    const right = running[neighbours + 1] - values[site];
    if (right >= threshold) atLeast[site] += 1;
    if (counted >= threshold) atLeast[site] -= 1;
    if (right === threshold) equal[site] += 1;
    if (counted === threshold) equal[site] -= 1;
  }
}

/** Adds up the counts of each site: samples whose sum was at least the observed one, or equal to it. */
export function settleEqualRows(rows: EqualRows): {
  readonly atLeast: Int32Array;
  readonly equal: Int32Array;
} {
  const atLeast = rows.atLeast.slice();
  const equal = rows.equal.slice();
  const counts = new Map(
    rows.sizes.map((size, group) => [size, countsByThreshold(rows.counters[group])]),
  );
  for (let site = 0; site < rows.size.length; site++) {
    const found = counts.get(rows.size[site])?.get(rows.observed[site]);
    atLeast[site] += found?.atLeast ?? 0;
    equal[site] += found?.equal ?? 0;
  }
  return { atLeast, equal };
}
