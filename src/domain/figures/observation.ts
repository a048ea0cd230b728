/** Why a figure is missing; the words are the data package's own. */
export const GAP_KINDS = [
  "mangler",
  "ikke relevant",
  "diskretioneret",
  "ikke indberettet endnu",
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** What a figure that exists must carry wherever it shows. */
export const VALUE_FLAGS = [
  "preliminary",
  "estimate",
  "derived",
  "unverified",
  "other_definition",
  "implausible_step",
  "undated",
  "corrected",
] as const;
export type ValueFlag = (typeof VALUE_FLAGS)[number];

/** Flags that a figure has in its table: a correction has its own table and its evidence instead. */
export const SOURCE_FLAGS = VALUE_FLAGS.filter((flag) => flag !== "corrected");

/** A figure, or the reason why there is none. Zero is a value. */
export type Reading =
  | { readonly is: "value"; readonly value: number; readonly flag: ValueFlag | null }
  | { readonly is: "gap"; readonly why: GapKind };
