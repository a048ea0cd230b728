import type { ValueFlag } from "../figures/observation";
import { type Apportioned, type CoveredShare, type ReadingOf, WHOLLY_INSIDE } from "./apportioned";

/**
 * Averages an intensive figure (per cent, per inhabitant): Σ w · figure / Σ w with w = share · denominator (people, km²).
 * Where an area is covered in part, its part may differ from its mean: then the bounds are the least and greatest figure.
 * An area without figure or without denominator is missing.
 */
export function apportionMean(
  covered: readonly CoveredShare[],
  readingOf: ReadingOf,
  denominatorOf: ReadingOf,
): Apportioned {
  let [sum, weights, found] = [0, 0, 0];
  let [least, greatest] = [Infinity, -Infinity];
  let allWhole = true;
  const flags = new Set<ValueFlag>();
  const areas = covered.map(({ area, share }) => {
    const reading = readingOf(area);
    const denominator = denominatorOf(area);
    if (reading.is === "gap" || denominator.is === "gap") return { area, share, value: null };
    found++;
    if (reading.flag !== null) flags.add(reading.flag);
    // People derived from the account itself do not make a mean a figure of ours.
    if (denominator.flag !== null && denominator.flag !== "derived") flags.add(denominator.flag);
    const weight = share * denominator.value;
    sum += weight * reading.value;
    weights += weight;
    least = Math.min(least, reading.value);
    greatest = Math.max(greatest, reading.value);
    allWhole &&= share >= WHOLLY_INSIDE;
    return { area, share, value: reading.value };
  });
  const missing = covered.length - found;
  const about = { areas, missing, flags: [...flags] };
  if (!(weights > 0)) return { value: null, low: null, high: null, ...about };
  // Rounding must not carry the mean past its own terms.
  const value = Math.min(greatest, Math.max(least, sum / weights));
  if (allWhole) return { value, low: value, high: value, ...about };
  return { value, low: least, high: greatest, ...about };
}
