export interface Segment {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Stacks positive parts upwards and negative parts downwards from zero. */
export function stackBars(
  parts: readonly { readonly key: string; readonly value: number }[],
): readonly Segment[] {
  let above = 0;
  let below = 0;
  return parts.map(({ key, value }) => {
    if (value >= 0) {
      above += value;
      return { key, from: above - value, to: above };
    }
    below += value;
    return { key, from: below, to: below - value };
  });
}
