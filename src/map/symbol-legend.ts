const NICE = [5, 2, 1] as const;

/** The largest of 1, 2 or 5 times a power of ten that is not above a positive number. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = NICE.find((nice) => nice * power <= value * (1 + 1e-12)) ?? 1;
  // 5 × 10⁻¹ as a quotient: powers below one are not exact.
  return power < 1 ? factor / Math.round(1 / power) : factor * power;
}

export interface CircleEntry {
  readonly value: number;
  /** Pixels, as in the map: the area is proportional to the value. */
  readonly radius: number;
}

/** Three round values, largest first, each at most a quarter of the one before; none for no data. */
export function circleLegend(largest: number, radius: number): readonly CircleEntry[] {
  if (!(largest > 0)) return [];
  const first = roundDown(largest);
  const second = roundDown(first / 4);
  return [first, second, roundDown(second / 4)].map((value) => ({
    value,
    radius: radius * Math.sqrt(value / largest),
  }));
}
