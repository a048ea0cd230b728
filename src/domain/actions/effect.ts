import type { AreaId } from "../areas/area";

/** A row of `data/effects.csv`: what one initiative is published to change in one indicator by one year. */
export interface Effect {
  readonly initiative: string;
  readonly indicator: string;
  /** In the indicator's unit; null where the source gives no such bound. */
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  readonly baseYear: number | null;
  readonly targetYear: number;
  readonly method: string;
  /** Sourced share of each participant, summing to 1; null where none is published. */
  readonly shares: Readonly<Record<AreaId, number>> | null;
  readonly source: string;
}

/**
 * Reads the `shares` cell, `0615:0.4;0706:0.6`.
 * @returns null for a text of another form, an area named twice, or shares that do not sum to 1 within 1e-9.
 */
export function readShares(text: string): Readonly<Record<AreaId, number>> | null {
  const pairs = text.split(";").map((pair) => /^(\d{4}):(0(?:\.\d+)?|1(?:\.0+)?)$/u.exec(pair));
  const shares: Record<AreaId, number> = {};
  for (const pair of pairs) {
    const [, area, share] = pair ?? [];
    if (area === undefined || share === undefined || area in shares) return null;
    shares[area] = Number(share);
  }
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) <= 1e-9 ? shares : null;
}
