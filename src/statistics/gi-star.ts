import { deviationsOf } from "./moran/deviations";
import { neighbourCount, siteCount, type SpatialWeights } from "./weights/spatial-weights";

/** Getis-Ord G* of every site; NaN where it does not exist. */
export interface GiStar {
  /** Share of all values in the site and its neighbours. */
  readonly statistic: Float64Array;
  /** Standardised under randomisation; NaN for a site without neighbours. */
  readonly z: Float64Array;
}

/**
 * G* with binary weights and the site itself included, as spdep's `localG` on such weights; the
 * weights of links are not used. Neighbourhoods that hold every site have no z.
 *
 * Ord & Getis (1995), Geographical Analysis 27(4); docs/methods/gi-star.md.
 */
export function giStar(values: Float64Array, weights: SpatialWeights): GiStar {
  const n = siteCount(weights);
  if (values.length !== n) throw new RangeError(`${values.length} values for ${n} sites`);
  const { of: deviation, sumOfSquares } = deviationsOf(values);
  const total = values.reduce((sum, value) => sum + value, 0);
  const statistic = new Float64Array(n);
  const z = new Float64Array(n);
  const { start, neighbour } = weights;
  for (let site = 0; site < n; site++) {
    let sum = values[site];
    let lag = deviation[site];
    for (let entry = start[site]; entry < start[site + 1]; entry++) {
      sum += values[neighbour[entry]];
      lag += deviation[neighbour[entry]];
    }
    const size = neighbourCount(weights, site) + 1;
    const variance = ((sumOfSquares / n) * size * (n - size)) / (n - 1);
    statistic[site] = total === 0 ? NaN : sum / total;
    z[site] = size > 1 && variance > 0 ? lag / Math.sqrt(variance) : NaN;
  }
  return { statistic, z };
}
