import type { ValueFlag } from "../figures/observation";
import { type Apportioned, type CoveredShare, type ReadingOf, WHOLLY_INSIDE } from "./apportioned";

/**
 * Apportions an extensive figure (tonnes, people): Σ share · figure. The bounds ask what is sure: an area wholly inside is in
 * both; of any other all or nothing may lie in the footprint, so low takes it where it is negative, high where positive.
 */
export function apportionSum(covered: readonly CoveredShare[], readingOf: ReadingOf): Apportioned {
  let [value, low, high, found] = [0, 0, 0, 0];
  const flags = new Set<ValueFlag>();
  const areas = covered.map(({ area, share }) => {
    const reading = readingOf(area);
    if (reading.is === "gap") return { area, share, value: null };
    found++;
    if (reading.flag !== null) flags.add(reading.flag);
    const part = share * reading.value;
    const isWhole = share >= WHOLLY_INSIDE;
    value += part;
    low += isWhole ? reading.value : Math.min(0, reading.value);
    high += isWhole ? reading.value : Math.max(0, reading.value);
    return { area, share, value: part };
  });
  const missing = covered.length - found;
  const about = { areas, missing, flags: [...flags] };
  if (found === 0 && missing > 0) return { value: null, low: null, high: null, ...about };
  // An area wholly inside by 99.99 % counts in full in the bounds but by its share in the value.
  return { value, low: Math.min(low, value), high: Math.max(high, value), ...about };
}
