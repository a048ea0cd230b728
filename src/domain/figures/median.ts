/** The middle of the values, the mean of the middle two where their number is even; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const upper = ordered[Math.floor(ordered.length / 2)];
  const lower = ordered[Math.ceil(ordered.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
