import { entryAt } from "./entry-at";

/** Quantile of ascending `sorted` at `part` (0–1), linear between order statistics (R's type 7). */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const rest = place - below;
  if (rest === 0) return entryAt(sorted, below);
  return entryAt(sorted, below) * (1 - rest) + entryAt(sorted, below + 1) * rest;
}
