import type { AreaId } from "../../areas/area";
import { initiativesIn } from "./border";
import type { CountedInitiative } from "./participation";

/** `parts − countedMoreThanOnce = distinct`, always. */
export interface Reconciliation {
  /** The counts of the parts added up. */
  readonly parts: number;
  /** How many of those are repetitions. */
  readonly countedMoreThanOnce: number;
  /** Different initiatives: the count of the union. */
  readonly distinct: number;
  /** How many of the different initiatives stand in more than one part. */
  readonly inSeveral: number;
}

/** What the counts of parts add up to and what of it is the same initiative again. */
export function reconcile(
  counted: readonly CountedInitiative[],
  parts: readonly ReadonlySet<AreaId>[],
): Reconciliation {
  const times = counted
    .map((one) => parts.filter((areas) => initiativesIn([one], areas).length > 0).length)
    .filter((count) => count > 0);
  const sum = times.reduce((total, count) => total + count, 0);
  return {
    parts: sum,
    countedMoreThanOnce: sum - times.length,
    distinct: times.length,
    inSeveral: times.filter((count) => count > 1).length,
  };
}
