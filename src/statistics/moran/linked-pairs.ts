import { weightOfLink } from "../weights/derive-weights";
import { siteCount, type SpatialWeights } from "../weights/spatial-weights";

/** Links as undirected pairs, each with the weights of both directions added. */
export interface LinkedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
}

export function linkedPairs(weights: SpatialWeights): LinkedPairs {
  const { start, neighbour, weight } = weights;
  const a: number[] = [];
  const b: number[] = [];
  const both: number[] = [];
  for (let site = 0; site < siteCount(weights); site++) {
    for (let entry = start[site]; entry < start[site + 1]; entry++) {
      const other = neighbour[entry];
      const back = weightOfLink(weights, other, site);
      if (back > 0 && other < site) continue;
      a.push(site);
      b.push(other);
      both.push(weight[entry] + back);
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b), weight: Float64Array.from(both) };
}

/** Σ weight · valueₐ · value_b over pairs: Σᵢⱼ wᵢⱼ zᵢ zⱼ. Two sums, so that additions need not wait. */
export function crossProducts({ a, b, weight }: LinkedPairs, values: Float64Array): number {
  let even = 0;
  let odd = 0;
  const last = weight.length - 1;
  for (let pair = 0; pair < last; pair += 2) {
    even += weight[pair] * values[a[pair]] * values[b[pair]];
    odd += weight[pair + 1] * values[a[pair + 1]] * values[b[pair + 1]];
  }
  if (last % 2 === 0) even += weight[last] * values[a[last]] * values[b[last]];
  return even + odd;
}
