/**
 * Counts sums against ascending thresholds: how many reach each, how many equal it. A uniform grid
 * over the thresholds leaves few to search, whatever their number.
 */
export interface ThresholdCounter {
  /** Distinct, ascending. */
  readonly thresholds: Float64Array;
  /** Thresholds in cells before cell c number `cellStart[c]`. */
  readonly cellStart: Int32Array;
  readonly cellsPerUnit: number;
  /** Entry i: sums that reach exactly the first i thresholds. */
  readonly reached: Int32Array;
  readonly equalled: Int32Array;
}

const CELLS_PER_THRESHOLD = 4;

export function createThresholdCounter(observed: readonly number[]): ThresholdCounter {
  const thresholds = Float64Array.from(new Set(observed)).toSorted();
  const range = thresholds[thresholds.length - 1] - thresholds[0];
  const cells = CELLS_PER_THRESHOLD * thresholds.length;
  const cellsPerUnit = range > 0 ? (cells - 1) / range : 0;
  const cellStart = new Int32Array(cells + 1);
  for (const threshold of thresholds) {
    cellStart[Math.trunc((threshold - thresholds[0]) * cellsPerUnit) + 1] += 1;
  }
  for (let cell = 0; cell < cells; cell++) cellStart[cell + 1] += cellStart[cell];
  return {
    thresholds,
    cellStart,
    cellsPerUnit,
    reached: new Int32Array(thresholds.length + 1),
    equalled: new Int32Array(thresholds.length),
  };
}

export function countSum(counter: ThresholdCounter, sum: number): void {
  const { thresholds, cellStart } = counter;
  const place = (sum - thresholds[0]) * counter.cellsPerUnit;
  const last = cellStart.length - 2;
  const cell = place > 0 ? (place < last ? place | 0 : last) : 0;
  let low = cellStart[cell];
  let high = cellStart[cell + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle] <= sum) low = middle + 1;
    else high = middle;
  }
  counter.reached[low] += 1;
  if (low > 0 && thresholds[low - 1] === sum) counter.equalled[low - 1] += 1;
}

/** How many sums were at least a threshold, and how many were equal to it. */
export interface TailCounts {
  readonly atLeast: number;
  readonly equal: number;
}

export function countsByThreshold(counter: ThresholdCounter): ReadonlyMap<number, TailCounts> {
  const counts = new Map<number, TailCounts>();
  let atLeast = 0;
  for (let index = counter.thresholds.length - 1; index >= 0; index--) {
    atLeast += counter.reached[index + 1];
    counts.set(counter.thresholds[index], { atLeast, equal: counter.equalled[index] });
  }
  return counts;
}
