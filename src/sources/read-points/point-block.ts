/** Points of a file in blocks, so that a file may be larger than memory. */
export interface PointBlock {
  /** x, y interleaved, as in the file. */
  readonly coordinates: Float64Array;
  /** Value of each point, NaN where it has none; empty where no column was asked for. */
  readonly values: Float64Array;
}

/** Rows that a reader left out or could not sum. */
export interface PointTally {
  /** Points without coordinates: in no count. */
  withoutPlace: number;
  /** Points without a value: counted, not summed. */
  withoutValue: number;
}

export const POINTS_PER_BLOCK = 65_536;

/** Fills blocks of fixed size. */
export class BlockBuilder {
  private coordinates = new Float64Array(2 * POINTS_PER_BLOCK);
  private values: Float64Array;
  private size = 0;
  private readonly hasValues: boolean;

  constructor(hasValues: boolean) {
    this.hasValues = hasValues;
    this.values = new Float64Array(hasValues ? POINTS_PER_BLOCK : 0);
  }

  /** Whether the block must be taken before the next point. */
  add(x: number, y: number, value: number): boolean {
    this.coordinates[2 * this.size] = x;
    this.coordinates[2 * this.size + 1] = y;
    if (this.hasValues) this.values[this.size] = value;
    this.size++;
    return this.size === POINTS_PER_BLOCK;
  }

  /** The points since the last call; their arrays are the caller's. */
  take(): PointBlock {
    const block = {
      coordinates: this.coordinates.subarray(0, 2 * this.size),
      values: this.values.subarray(0, this.hasValues ? this.size : 0),
    };
    this.coordinates = new Float64Array(2 * POINTS_PER_BLOCK);
    this.values = new Float64Array(this.hasValues ? POINTS_PER_BLOCK : 0);
    this.size = 0;
    return block;
  }
}
