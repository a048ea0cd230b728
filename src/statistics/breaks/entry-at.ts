/** The entry of an array where one is known to be; NaN beyond the end. */
export function entryAt(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? NaN;
}
