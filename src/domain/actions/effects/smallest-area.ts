import type { AreaId } from "../../areas/area";

/** An area as the set of kommuner in it on a date. */
export interface AreaSet {
  readonly id: AreaId;
  readonly members: ReadonlySet<AreaId>;
}

/** The area with fewest kommuner that holds all of `reach`; the first given of equally small ones. */
export function smallestAreaWith(
  reach: ReadonlySet<AreaId>,
  areas: readonly AreaSet[],
): AreaSet | undefined {
  return areas
    .filter(({ members }) => [...reach].every((area) => members.has(area)))
    .toSorted((a, b) => a.members.size - b.members.size)[0];
}
