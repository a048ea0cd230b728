/** Deviations from the mean, in units of the largest one so that no power of them overflows. */
export interface Deviations {
  /** Between −1 and 1; all 0 where the values are equal. */
  readonly of: Float64Array;
  readonly sumOfSquares: number;
  readonly sumOfFourthPowers: number;
}

/** @throws RangeError where a value, or the sum of values, is not finite. */
export function deviationsOf(values: Float64Array): Deviations {
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`value ${value} is not finite`);
    sum += value;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!Number.isFinite(sum)) throw new RangeError(`values up to ${high} are too large to add`);
  const deviations = new Float64Array(values.length);
  if (low >= high) return { of: deviations, sumOfSquares: 0, sumOfFourthPowers: 0 };
  const mean = sum / values.length;
  const reach = Math.max(high - mean, mean - low);
  let sumOfSquares = 0;
  let sumOfFourthPowers = 0;
  for (let site = 0; site < values.length; site++) {
    const deviation = (values[site] - mean) / reach;
    deviations[site] = deviation;
    sumOfSquares += deviation * deviation;
    sumOfFourthPowers += deviation ** 4;
  }
  return { of: deviations, sumOfSquares, sumOfFourthPowers };
}
