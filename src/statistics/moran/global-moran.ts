import { siteCount, type SpatialWeights } from "../weights/spatial-weights";
import { type Deviations, deviationsOf } from "./deviations";
import { crossProducts, linkedPairs } from "./linked-pairs";
import { weightSums, type WeightSums } from "./weight-sums";

/** Moran's I with its moments under randomisation; NaN where they do not exist. */
export interface GlobalMoran {
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
}

function randomisationVariance(n: number, sums: WeightSums, deviations: Deviations): number {
  const { s0, s1, s2 } = sums;
  const kurtosis = (n * deviations.sumOfFourthPowers) / deviations.sumOfSquares ** 2;
  const regular = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const tailed = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (regular - tailed) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - 1 / (n - 1) ** 2;
}

/**
 * Moran's I over all sites, islands included with lag 0, as esda computes it. Weights are taken as
 * they are: standardise rows first. Equal values, no links or fewer than four sites leave NaN.
 *
 * Cliff & Ord (1981), Spatial Processes; docs/methods/morans-i.md.
 */
export function globalMoran(values: Float64Array, weights: SpatialWeights): GlobalMoran {
  const n = siteCount(weights);
  if (values.length !== n) throw new RangeError(`${values.length} values for ${n} sites`);
  const deviations = deviationsOf(values);
  const sums = weightSums(weights);
  const statistic =
    ((n / sums.s0) * crossProducts(linkedPairs(weights), deviations.of)) / deviations.sumOfSquares;
  const expected = -1 / (n - 1);
  const variance = n < 4 ? NaN : randomisationVariance(n, sums, deviations);
  const z = variance > 0 ? (statistic - expected) / Math.sqrt(variance) : NaN;
  return { statistic, expected, variance, z };
}
