const LARGEST_EXACT = 2 ** 53;
const MOST_DECIMALS = 12;

/** The factor that makes whole numbers of decimals, undefined where they have too many. */
function decimalFactor(values: Float64Array, reach: number, terms: number): number | undefined {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const factor = 10 ** decimals;
    if (reach * factor * terms > LARGEST_EXACT) return undefined;
    if (values.every((value) => Math.round(value * factor) / factor === value)) return factor;
  }
  return undefined;
}

/**
 * Whole numbers in proportion to the values, small enough that sums of up to `terms` of them are
 * exact in any order. Sums can then be compared for equality: the same neighbours drawn in another
 * order tie, and published decimals tie as written (0.1 + 0.2 with 0.3 + 0). Values with more
 * decimals are rounded to a grid of largest·terms·2⁻⁵².
 */
export function exactlyAddable(values: Float64Array, terms: number): Float64Array {
  const reach = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (reach === 0) return new Float64Array(values.length);
  const factor = decimalFactor(values, reach, terms);
  if (factor !== undefined) return values.map((value) => Math.round(value * factor));
  const grid = 2 ** (Math.ceil(Math.log2(reach)) + Math.ceil(Math.log2(terms)) - 52);
  return grid > 0 ? values.map((value) => Math.round(value / grid)) : values.slice();
}
