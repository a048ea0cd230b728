/** An effect or a sum of effects in the unit of its indicator; null is a bound nobody published. */
export interface Amount {
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
}

export const NO_AMOUNT: Amount = { low: 0, mid: 0, high: 0 };

const add = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b;

/** Bound by bound; a bound is unknown as soon as one of the amounts does not have it. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, one) => ({
      low: add(sum.low, one.low),
      mid: add(sum.mid, one.mid),
      high: add(sum.high, one.high),
    }),
    NO_AMOUNT,
  );
}

export function scaleAmount({ low, mid, high }: Amount, share: number): Amount {
  const scale = (value: number | null): number | null => (value === null ? null : value * share);
  return { low: scale(low), mid: scale(mid), high: scale(high) };
}

/** How large an amount is, whichever way it goes; the middle where there is one. */
export function sizeOf({ low, mid, high }: Amount): number {
  return mid === null ? Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)) : Math.abs(mid);
}
