/** Radius of a point in pixels: the more there are, the smaller, so that where they lie close is still told. */
export const pointRadius = (count: number): number =>
  count > 100_000 ? 0.8 : count > 10_000 ? 1.3 : count > 500 ? 2 : 3.5;

/** 0–255: many points let the ground show through, so that where they lie close is darker. */
export const pointOpacity = (count: number): number => (count > 100_000 ? 70 : 190);
