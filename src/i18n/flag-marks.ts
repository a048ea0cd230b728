import type { ValueFlag } from "../domain/figures/observation";

/** The sign beside a number that is not simply published: explained wherever it is used. */
export const FLAG_MARKS: Record<ValueFlag, string> = {
  preliminary: "*",
  estimate: "≈",
  derived: "†",
  unverified: "?",
  other_definition: "‡",
  implausible_step: "!",
  corrected: "¶",
  undated: "§",
};

export function flagMarks(flags: readonly ValueFlag[]): string {
  return flags.map((flag) => FLAG_MARKS[flag]).join("");
}
