import type { Initiative } from "../initiative";
import { type Amount, addAmounts, sizeOf } from "./amount";

/** Initiative → the name of its same-effect group; one that shares no effect is a group of its own. */
export function sameEffectGroups(initiatives: readonly Initiative[]): ReadonlyMap<string, string> {
  const groups = new Map(initiatives.map(({ id }) => [id, id]));
  for (const { id, sameEffectAs } of initiatives) {
    const [kept, merged] = [groups.get(sameEffectAs ?? id), groups.get(id)];
    if (kept === undefined || kept === merged) continue;
    for (const [member, group] of groups) if (group === merged) groups.set(member, kept);
  }
  return groups;
}

/** A sum that is a range wherever initiatives may share an effect. */
export interface EffectRange {
  /** Of each same-effect group only the largest. */
  readonly largestOnly: Amount;
  /** Every effect added, as if none was shared. */
  readonly allAdded: Amount;
}

export interface GroupedAmount {
  readonly group: string;
  readonly amount: Amount;
}

/** The range of a sum: largest-only may not be added over parts, all-added may. */
export function rangeOf(amounts: readonly GroupedAmount[]): EffectRange {
  const largest = new Map<string, Amount>();
  for (const { group, amount } of amounts) {
    const known = largest.get(group);
    if (known === undefined || sizeOf(amount) > sizeOf(known)) largest.set(group, amount);
  }
  return {
    largestOnly: addAmounts([...largest.values()]),
    allAdded: addAmounts(amounts.map(({ amount }) => amount)),
  };
}
