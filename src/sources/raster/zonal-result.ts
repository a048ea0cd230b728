/** One entry an area of the set. */
export interface ZonalStatistics {
  /** Coverage of cells with a value, in cells. */
  readonly count: Float64Array;
  /** Σ coverage × value. */
  readonly sum: Float64Array;
  /** NaN where no cell has a value; so are the next two, and where they were not asked for. */
  readonly mean: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
}
