import { siteCount, type SpatialWeights } from "../weights/spatial-weights";
import { deviationsOf } from "./deviations";

/** Local Moran of every site; NaN where it does not exist. */
export interface LocalMoran {
  /** Iᵢ = (n − 1) zᵢ Σⱼ wᵢⱼ zⱼ / Σ z², 0 for an island. */
  readonly statistic: Float64Array;
  /** Mean and variance of Iᵢ when the other values are permuted and zᵢ stays. */
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  readonly z: Float64Array;
  /** Deviation of each site and of its neighbours; only their signs mean anything. */
  readonly deviation: Float64Array;
  readonly lag: Float64Array;
}

/**
 * Local Moran in esda's scale (spdep's is larger by n/(n − 1)), with conditional moments
 * (Sokal, Oden & Thomson 1998). Weights are taken as they are: standardise rows first.
 */
export function localMoran(values: Float64Array, weights: SpatialWeights): LocalMoran {
  const n = siteCount(weights);
  if (values.length !== n) throw new RangeError(`${values.length} values for ${n} sites`);
  const { of: deviation, sumOfSquares } = deviationsOf(values);
  const { start, neighbour, weight } = weights;
  const statistic = new Float64Array(n);
  const expected = new Float64Array(n);
  const variance = new Float64Array(n);
  const z = new Float64Array(n);
  const lags = new Float64Array(n);
  const others = n - 1;
  for (let site = 0; site < n; site++) {
    let lag = 0;
    let sum = 0;
    let squares = 0;
    for (let entry = start[site]; entry < start[site + 1]; entry++) {
      lag += weight[entry] * deviation[neighbour[entry]];
      sum += weight[entry];
      squares += weight[entry] ** 2;
    }
    const factor = (others * deviation[site]) / sumOfSquares;
    const mean = -deviation[site] / others;
    const spread = (sumOfSquares - deviation[site] ** 2 - others * mean * mean) / (others - 1);
    lags[site] = lag;
    statistic[site] = factor * lag;
    expected[site] = factor * sum * mean;
    variance[site] = factor * factor * spread * (squares - (sum * sum) / others);
    z[site] =
      variance[site] > 0 ? (statistic[site] - expected[site]) / Math.sqrt(variance[site]) : NaN;
  }
  return { statistic, expected, variance, z, deviation, lag: lags };
}
