import type { CountedInitiative } from "./participation";

export const TREE_SIDES = ["roots", "leaves"] as const;
/** Which side of a part-of tree counts. */
export type TreeSide = (typeof TREE_SIDES)[number];

/**
 * The roots or the leaves of the part-of trees among the given initiatives, never both.
 * One whose whole is not among them is a root, one without a part among them a leaf.
 */
export function oneSide(
  counted: readonly CountedInitiative[],
  side: TreeSide,
): readonly CountedInitiative[] {
  const given = new Set(counted.map(({ initiative }) => initiative.id));
  if (side === "roots") return counted.filter(({ wholes }) => !wholes.some((id) => given.has(id)));
  const withParts = new Set(counted.flatMap(({ wholes }) => wholes));
  return counted.filter(({ initiative }) => !withParts.has(initiative.id));
}
