/** What is analysed: sites with their values, in the order they are printed. */
export interface ValuedSites {
  readonly ids: readonly string[];
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** What the output says of the values, besides. */
  readonly about: Readonly<Record<string, string | number>>;
}
