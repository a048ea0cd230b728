import type { AreaId } from "../../areas/area";

export const SHARE_RULES = ["equal", "population", "area"] as const;
/** A declared way to share a common effect; a number made by one always says so. */
export type ShareRule = (typeof SHARE_RULES)[number];

export interface DeclaredRule {
  readonly rule: ShareRule;
  /** Inhabitants or km² of a kommune, 1 for equal shares; undefined where it is missing. */
  readonly weightOf: (area: AreaId) => number | undefined;
}

/** The share of each member, summing to 1; null if a weight is missing or they add to nothing. */
export function sharesByRule(
  members: ReadonlySet<AreaId>,
  { weightOf }: DeclaredRule,
): Readonly<Record<AreaId, number>> | null {
  const weights = new Map<AreaId, number>();
  for (const area of members) {
    const weight = weightOf(area);
    if (weight === undefined || !(weight >= 0)) return null;
    weights.set(area, weight);
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return sum > 0
    ? Object.fromEntries([...weights].map(([area, weight]) => [area, weight / sum]))
    : null;
}
