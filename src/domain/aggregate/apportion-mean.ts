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
  const areas = covered.map(({ area, share }) => {
    const reading = readingOf(area);
    const denominator = denominatorOf(area);
    if (reading.is === "gap" || denominator.is === "gap") return { area, share, value: null };
    found++;
    const weight = share * denominator.value;
    sum += weight * reading.value;
    weights += weight;
    least = Math.min(least, reading.value);
    greatest = Math.max(greatest, reading.value);
    allWhole &&= share >= WHOLLY_INSIDE;
    return { area, share, value: reading.value };
  });
  const missing = covered.length - found;
  if (!(weights > 0)) return { value: null, low: null, high: null, areas, missing };
  // Rounding must not carry the mean past its own terms.
  const value = Math.min(greatest, Math.max(least, sum / weights));
  if (allWhole) return { value, low: value, high: value, areas, missing };
  return { value, low: least, high: greatest, areas, missing };
}
