import { ckmeansLimits } from "./breaks/ckmeans";
import { equalLimits, logLimits, quantileLimits } from "./breaks/regular-limits";

export type BreakMethod = "fixed" | "quantile" | "equal" | "log" | "ckmeans";

const LIMITS = {
  quantile: quantileLimits,
  equal: equalLimits,
  log: logLimits,
  ckmeans: ckmeansLimits,
} as const satisfies Record<
  Exclude<BreakMethod, "fixed">,
  (sorted: Float64Array, count: number) => readonly number[]
>;

function fixedLimits(limits: readonly number[] | undefined): readonly number[] {
  if (limits === undefined) throw new RangeError("fixed class breaks need their limits");
  const wrong = limits.find((limit) => !Number.isFinite(limit));
  if (wrong !== undefined) throw new RangeError(`class limit ${wrong} is not finite`);
  return [...new Set(limits)].toSorted((a, b) => a - b);
}

/**
 * Inner class limits, strictly increasing; `classOf` has the rule for values on a limit. Ties are
 * merged and empty outer classes left out, so there may be fewer than `count − 1`; none without
 * values. Fixed limits are returned as given (sorted, each once), whatever the values. Values that
 * are not finite do not take part. Methods: docs/methods/class-breaks.md.
 *
 * @throws RangeError for a count that is not a whole number ≥ 1, or fixed limits that are not finite.
 */
export function classBreaks(
  method: BreakMethod,
  count: number,
  values: ArrayLike<number>,
  fixed?: readonly number[],
): readonly number[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`class count ${count} is not a whole number of at least 1`);
  }
  if (method === "fixed") return fixedLimits(fixed);
  const sorted = Float64Array.from(Array.from(values).filter(Number.isFinite)).toSorted();
  const highest = sorted.at(-1) ?? -Infinity;
  let last = sorted[0] ?? Infinity;
  const limits: number[] = [];
  for (const limit of LIMITS[method](sorted, count)) {
    if (limit > last && limit <= highest) {
      limits.push(limit);
      last = limit;
    }
  }
  return limits;
}
