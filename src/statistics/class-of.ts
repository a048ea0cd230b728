/**
 * Class of a value, 0 lowest: class i holds `breaks[i − 1] ≤ value < breaks[i]`, so a value on a
 * limit belongs to the class above it.
 *
 * @throws RangeError for NaN.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) throw new RangeError("NaN has no class");
  const above = breaks.findIndex((limit) => value < limit);
  return above < 0 ? breaks.length : above;
}

/** How many finite values each of the `breaks.length + 1` classes holds. */
export function classCounts(
  values: ArrayLike<number>,
  breaks: readonly number[],
): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of Array.from(values).filter(Number.isFinite)) {
    const index = classOf(value, breaks);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return Array.from({ length: breaks.length + 1 }, (_, index) => counts.get(index) ?? 0);
}
