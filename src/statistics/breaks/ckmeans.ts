import { entryAt } from "./entry-at";

/** Distinct values ascending with running sums of weight, weighted value and weighted square. */
interface Runs {
  readonly values: readonly number[];
  readonly weight: Float64Array;
  readonly sum: Float64Array;
  readonly square: Float64Array;
}

function runsOf(sorted: ArrayLike<number>): Runs {
  const weights = new Map<number, number>();
  for (const value of Array.from(sorted)) weights.set(value, (weights.get(value) ?? 0) + 1);
  const values = [...weights.keys()];
  // Sums are taken from the middle value and in units of the range: squares neither cancel nor overflow.
  const centre = entryAt(values, values.length >> 1);
  const range = entryAt(values, values.length - 1) / 2 - entryAt(values, 0) / 2 || 1;
  const weight = new Float64Array(values.length + 1);
  const sum = new Float64Array(values.length + 1);
  const square = new Float64Array(values.length + 1);
  for (const [index, value] of values.entries()) {
    const times = weights.get(value) ?? 0;
    const offset = value / range - centre / range;
    weight[index + 1] = entryAt(weight, index) + times;
    sum[index + 1] = entryAt(sum, index) + times * offset;
    square[index + 1] = entryAt(square, index) + times * offset * offset;
  }
  return { values, weight, sum, square };
}

const between = (running: Float64Array, from: number, to: number): number =>
  entryAt(running, to + 1) - entryAt(running, from);

/** Squared distance from the mean, of the distinct values `from … to` (both included). */
function spread({ weight, sum, square }: Runs, from: number, to: number): number {
  const total = between(sum, from, to);
  return Math.max(0, between(square, from, to) - (total * total) / between(weight, from, to));
}

/**
 * One row of the table: the cost of the best `k` classes of the first values from that of `k − 1`.
 * The best start of the last class never moves left as values are added, so halves can be solved
 * apart: O(n log n).
 */
function fillRow(runs: Runs, before: Float64Array, k: number, starts: Int32Array): Float64Array {
  const cost = new Float64Array(before.length).fill(Infinity);
  const solve = (low: number, high: number, first: number, last: number): void => {
    if (low > high) return;
    const middle = (low + high) >> 1;
    let best = first;
    let least = Infinity;
    for (let start = first; start <= Math.min(last, middle); start++) {
      const candidate = entryAt(before, start - 1) + spread(runs, start, middle);
      if (candidate < least) {
        least = candidate;
        best = start;
      }
    }
    cost[middle] = least;
    starts[middle] = best;
    solve(low, middle - 1, first, best);
    solve(middle + 1, high, best, last);
  };
  solve(k - 1, before.length - 1, k - 1, before.length - 1);
  return cost;
}

/**
 * Lowest value of each class but the first, in the partition of ascending `sorted` into at most
 * `count` classes with the least sum of squared distances from class means. Exact (dynamic
 * programming over distinct values, so that equal values never part), O(count · n log n).
 *
 * Wang & Song (2011), "Ckmeans.1d.dp", The R Journal 3(2).
 */
export function ckmeansLimits(sorted: ArrayLike<number>, count: number): readonly number[] {
  const runs = runsOf(sorted);
  const distinct = runs.values.length;
  let cost: Float64Array = Float64Array.from(runs.values, (_, index) => spread(runs, 0, index));
  const table: Int32Array[] = [];
  for (let k = 2; k <= Math.min(count, distinct); k++) {
    const starts = new Int32Array(distinct);
    cost = fillRow(runs, cost, k, starts);
    table.push(starts);
  }
  const limits: number[] = [];
  let end = distinct - 1;
  for (const starts of table.toReversed()) {
    const start = entryAt(starts, end);
    limits.unshift(entryAt(runs.values, start));
    end = start - 1;
  }
  return limits;
}
