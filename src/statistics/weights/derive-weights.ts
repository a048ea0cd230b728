import { weightsFromRows } from "./from-links";
import { neighbourCount, siteCount, type SpatialWeights } from "./spatial-weights";

/** Rows divided by their sum; a row without neighbours stays empty. */
export function rowStandardised(weights: SpatialWeights): SpatialWeights {
  const { start, neighbour } = weights;
  const weight = weights.weight.slice();
  for (let site = 0; site < siteCount(weights); site++) {
    let sum = 0;
    for (let entry = start[site]; entry < start[site + 1]; entry++) sum += weight[entry];
    for (let entry = start[site]; entry < start[site + 1]; entry++) weight[entry] /= sum;
  }
  return { start, neighbour, weight };
}

/** Every link with weight 1. */
export function binaryWeights({ start, neighbour, weight }: SpatialWeights): SpatialWeights {
  return { start, neighbour, weight: new Float64Array(weight.length).fill(1) };
}

/** Weights among `sites` only, renumbered in their order. */
export function weightsAmong(weights: SpatialWeights, sites: readonly number[]): SpatialWeights {
  const places = new Map(sites.map((site, place) => [site, place]));
  return weightsFromRows(
    sites.map((site) => {
      const row = new Map<number, number>();
      for (let at = 0; at < neighbourCount(weights, site); at++) {
        const entry = weights.start[site] + at;
        const place = places.get(weights.neighbour[entry]);
        if (place !== undefined) row.set(place, weights.weight[entry]);
      }
      return row;
    }),
  );
}

/** Weight of the link from one site to another, 0 where there is none. */
export function weightOfLink(
  { start, neighbour, weight }: SpatialWeights,
  from: number,
  to: number,
): number {
  let low = start[from];
  let high = start[from + 1] - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (neighbour[middle] === to) return weight[middle];
    if (neighbour[middle] < to) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
