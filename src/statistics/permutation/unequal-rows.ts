import { siteCount, type SpatialWeights } from "../weights/spatial-weights";

/** Sites whose neighbours weigh differently; each gathers its own sum from every sample. */
export interface UnequalRows {
  readonly sites: readonly number[];
  readonly weights: SpatialWeights;
  readonly observed: Float64Array;
  /** Sums closer to the observed one than this are equal to it: they differ by rounding only. */
  readonly margin: Float64Array;
  readonly atLeast: Int32Array;
  readonly equal: Int32Array;
}

const ROUNDING = 1e-12;

export function createUnequalRows(
  values: Float64Array,
  weights: SpatialWeights,
  sites: readonly number[],
): UnequalRows {
  const count = siteCount(weights);
  const observed = new Float64Array(count);
  const margin = new Float64Array(count);
  const reach = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  for (const site of sites) {
    for (let entry = weights.start[site]; entry < weights.start[site + 1]; entry++) {
      observed[site] += weights.weight[entry] * values[weights.neighbour[entry]];
      margin[site] += ROUNDING * weights.weight[entry] * reach;
    }
  }
  return {
    sites,
    weights,
    observed,
    margin,
    atLeast: new Int32Array(count),
    equal: new Int32Array(count),
  };
}

/** Counts one sample for every site: its values in order, the site itself left out. */
export function countUnequalRows(
  rows: UnequalRows,
  values: Float64Array,
  sample: Int32Array,
): void {
  const { start, weight } = rows.weights;
  for (const site of rows.sites) {
    let place = 0;
    let sum = 0;
    for (let entry = start[site]; entry < start[site + 1]; entry++) {
      if (sample[place] === site) place += 1;
      sum += weight[entry] * values[sample[place]];
      place += 1;
    }
    const difference = sum - rows.observed[site];
    if (difference >= -rows.margin[site]) {
      rows.atLeast[site] += 1;
      if (difference <= rows.margin[site]) rows.equal[site] += 1;
    }
  }
}
