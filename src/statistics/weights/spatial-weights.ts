/**
 * Spatial weights as compressed rows, plain typed arrays that cross to a worker as they are. Row i
 * is `neighbour[start[i] … start[i + 1] - 1]`, ascending and without i itself, with a positive weight each.
 * Links are directed: j in row i does not put i in row j.
 */
export interface SpatialWeights {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
}

/** A directed link between two sites by their index; without a weight it weighs 1. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight?: number;
}

export const siteCount = (weights: SpatialWeights): number => weights.start.length - 1;

export const neighbourCount = ({ start }: SpatialWeights, site: number): number =>
  start[site + 1] - start[site];

/** Sites without neighbours, ascending. */
export function islandsOf(weights: SpatialWeights): readonly number[] {
  return Array.from({ length: siteCount(weights) }, (_, site) => site).filter(
    (site) => neighbourCount(weights, site) === 0,
  );
}
