import { entryAt } from "./entry-at";
import { quantile } from "./quantile";

const steps = (count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count - 1) }, (_, index) => (index + 1) / count);

/** Quantiles (R's type 7) at 1/count … (count − 1)/count of ascending values. */
export function quantileLimits(sorted: Float64Array, count: number): readonly number[] {
  return steps(count).map((part) => quantile(sorted, part));
}

/** Limits that cut the range into equal widths. */
export function equalLimits(sorted: Float64Array, count: number): readonly number[] {
  const low = entryAt(sorted, 0);
  const high = entryAt(sorted, sorted.length - 1);
  return steps(count).map((part) => low * (1 - part) + high * part);
}

/**
 * Limits with equal ratios over the positive values. Where there are values ≤ 0 they are the first
 * class, which ends at the lowest positive value, and the other classes share the positive ones.
 */
export function logLimits(sorted: Float64Array, count: number): readonly number[] {
  const positive = sorted.findIndex((value) => value > 0);
  if (positive < 0 || count < 2) return [];
  const low = entryAt(sorted, positive);
  const span = Math.log(entryAt(sorted, sorted.length - 1)) - Math.log(low);
  const ratios = (classes: number): readonly number[] =>
    steps(classes).map((part) => low * Math.exp(span * part));
  return positive === 0 ? ratios(count) : [low, ...ratios(count - 1)];
}
