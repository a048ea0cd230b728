import { weightOfLink } from "../weights/derive-weights";
import { siteCount, type SpatialWeights } from "../weights/spatial-weights";

/** The sums of weights that Moran's moments are made of (Cliff & Ord 1981). */
export interface WeightSums {
  /** Σᵢⱼ wᵢⱼ */
  readonly s0: number;
  /** ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)² */
  readonly s1: number;
  /** Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)² */
  readonly s2: number;
}

export function weightSums(weights: SpatialWeights): WeightSums {
  const { start, neighbour, weight } = weights;
  const both = new Float64Array(siteCount(weights));
  let s0 = 0;
  let s1 = 0;
  for (let site = 0; site < both.length; site++) {
    for (let entry = start[site]; entry < start[site + 1]; entry++) {
      const there = weight[entry];
      s0 += there;
      s1 += there * (there + weightOfLink(weights, neighbour[entry], site));
      both[site] += there;
      both[neighbour[entry]] += there;
    }
  }
  return { s0, s1, s2: both.reduce((sum, value) => sum + value * value, 0) };
}
