import { weightOfLink } from "../weights/derive-weights";
import { siteCount, type SpatialWeights } from "../weights/spatial-weights";

/** Links as undirected pairs by their first site, each with the weights of both directions added. */
export interface LinkedPairs {
  /** Pairs of site s: `start[s] … start[s + 1] - 1`. */
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly weight: Float64Array;
}

export function linkedPairs(weights: SpatialWeights): LinkedPairs {
  const { start, neighbour, weight } = weights;
  const sites = siteCount(weights);
  const pairStart = new Int32Array(sites + 1);
  const others: number[] = [];
  const both: number[] = [];
  for (let site = 0; site < sites; site++) {
    for (let entry = start[site]; entry < start[site + 1]; entry++) {
      const other = neighbour[entry];
      const back = weightOfLink(weights, other, site);
      if (back > 0 && other < site) continue;
      others.push(other);
      both.push(weight[entry] + back);
    }
    pairStart[site + 1] = others.length;
  }
  return { start: pairStart, other: Int32Array.from(others), weight: Float64Array.from(both) };
}

/** Σ weight · valueₐ · value_b over pairs: Σᵢⱼ wᵢⱼ zᵢ zⱼ. */
export function crossProducts({ start, other, weight }: LinkedPairs, values: Float64Array): number {
  let total = 0;
  for (let site = 0; site < values.length; site++) {
    let lag = 0;
    for (let pair = start[site]; pair < start[site + 1]; pair++) {
      lag += weight[pair] * values[other[pair]];
    }
    total += lag * values[site];
  }
  return total;
}

/** 2^this orders of the values are multiplied at once, so that a link is read once for all of them. */
export const ORDER_BITS = 3;

/**
 * {@link crossProducts} of eight orders of the values, in the same arithmetic.
 *
 * @param orders value of site s in order k at 8 · s + k
 */
export function crossProductsOfOrders(
  { start, other, weight }: LinkedPairs,
  orders: Float64Array,
  into: Float64Array,
): void {
  into.fill(0);
  for (let site = 0; site < start.length - 1; site++) {
    let lag0 = 0;
    let lag1 = 0;
    let lag2 = 0;
    let lag3 = 0;
    let lag4 = 0;
    let lag5 = 0;
    let lag6 = 0;
    let lag7 = 0;
    const end = start[site + 1];
    for (let pair = start[site]; pair < end; pair++) {
      const at = other[pair] << ORDER_BITS;
      const factor = weight[pair];
      lag0 += factor * orders[at];
      lag1 += factor * orders[at + 1];
      lag2 += factor * orders[at + 2];
      lag3 += factor * orders[at + 3];
      lag4 += factor * orders[at + 4];
      lag5 += factor * orders[at + 5];
      lag6 += factor * orders[at + 6];
      lag7 += factor * orders[at + 7];
    }
    const at = site << ORDER_BITS;
    into[0] += lag0 * orders[at];
    into[1] += lag1 * orders[at + 1];
    into[2] += lag2 * orders[at + 2];
    into[3] += lag3 * orders[at + 3];
    into[4] += lag4 * orders[at + 4];
    into[5] += lag5 * orders[at + 5];
    into[6] += lag6 * orders[at + 6];
    into[7] += lag7 * orders[at + 7];
  }
}
