import type { AreaId } from "../../areas/area";
import type { CountedInitiative } from "./participation";

/**
 * Where an initiative stands to a set of kommuner: all members inside, some inside, none.
 * `inside-as-known`: every member found is inside, but the list of members is not complete.
 */
export type Standing = "inside" | "inside-as-known" | "across" | "outside";

export function standingOf(
  { initiative, members }: CountedInitiative,
  areas: ReadonlySet<AreaId>,
): Standing {
  const inside = [...members].filter((area) => areas.has(area)).length;
  if (inside === 0) return "outside";
  if (inside < members.size) return "across";
  return initiative.coverage === "partial" ? "inside-as-known" : "inside";
}

/** The initiatives with a member in a set of kommuner, each once; their number is the count of the set. */
export function initiativesIn(
  counted: readonly CountedInitiative[],
  areas: ReadonlySet<AreaId>,
): readonly CountedInitiative[] {
  return counted.filter((one) => standingOf(one, areas) !== "outside");
}

/** The members of an initiative that lie outside a set of kommuner. */
export function partnersOutside(
  { members }: CountedInitiative,
  areas: ReadonlySet<AreaId>,
): readonly AreaId[] {
  return [...members].filter((area) => !areas.has(area));
}
