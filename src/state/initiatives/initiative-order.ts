import type { CountedInitiative } from "../../domain/actions/counting/participation";

export const COLUMNS = [
  "name",
  "kind",
  "theme",
  "period",
  "lead",
  "members",
  "funding",
  "coverage",
] as const;
export type Column = (typeof COLUMNS)[number];

export interface InitiativeOrder {
  readonly by: Column;
  readonly descending: boolean;
}

/** Columns whose largest value is what a reader looks for first. */
export const LARGEST_FIRST: ReadonlySet<Column> = new Set(["members", "funding"]);

/** The text or number an initiative is ordered by in a column; null comes last either way. */
function keyOf({ initiative, members }: CountedInitiative, column: Column): string | number | null {
  switch (column) {
    case "name":
    case "kind":
    case "theme":
    case "lead":
    case "coverage":
      return initiative[column];
    case "period":
      return initiative.start;
    case "members":
      return members.size;
    case "funding":
      return initiative.fundingAmountDkk;
  }
}

/** Sorted initiatives; what a column does not know comes last, ties by name. */
export function sortInitiatives(
  counted: readonly CountedInitiative[],
  { by, descending }: InitiativeOrder,
  compare: (a: string, b: string) => number,
): readonly CountedInitiative[] {
  const sign = descending ? -1 : 1;
  return counted.toSorted((one, other) => {
    const names = compare(one.initiative.name, other.initiative.name);
    const [a, b] = [keyOf(one, by), keyOf(other, by)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || names;
    const order =
      typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return sign * order || names;
  });
}
