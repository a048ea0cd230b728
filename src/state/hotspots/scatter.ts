import type { HotSpotAnswer } from "./spot-classes";

/** A kommune in the scatter plot of Moran, in standard deviations from the mean. */
export interface ScatterPoint {
  readonly id: string;
  /** The kommune's own value, standardised. */
  readonly own: number;
  /** The mean of its neighbours, standardised; 0 for an island. */
  readonly neighbours: number;
}

/**
 * The points of the scatter plot from an answer about local Moran, Iᵢ = (n − 1)·zᵢ·lagᵢ / Σz², read
 * backwards. A kommune exactly on the mean has Iᵢ = 0 whatever its neighbours, and is left out.
 */
export function scatterPoints({ local }: HotSpotAnswer): readonly ScatterPoint[] {
  const known = local.flatMap(({ id, value, statistic }) =>
    value === null || statistic === null ? [] : [{ id, value, statistic }],
  );
  const n = known.length;
  const mean = known.reduce((sum, { value }) => sum + value, 0) / n;
  const squares = known.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / n);
  return known
    .filter(({ value }) => value !== mean)
    .map(({ id, value, statistic }) => ({
      id,
      own: (value - mean) / deviation,
      neighbours: (statistic * squares) / ((n - 1) * (value - mean)) / deviation,
    }));
}
