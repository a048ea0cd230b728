import type { ValueFlag } from "../../domain/figures/observation";
import type { SlipRef } from "../../state/slip/slip.svelte";

/** The sign beside a number that is not simply published: explained under every table that uses it. */
export const FLAG_MARKS: Record<ValueFlag, string> = {
  preliminary: "*",
  estimate: "≈",
  derived: "†",
  unverified: "?",
  other_definition: "‡",
  implausible_step: "!",
  undated: "§",
};

export function flagMarks(flags: readonly ValueFlag[]): string {
  return flags.map((flag) => FLAG_MARKS[flag]).join("");
}

/** The flags of whatever a number on screen stands for. */
export function flagsOf(slip: SlipRef): readonly ValueFlag[] {
  if (slip.is === "fact") return slip.flags;
  return slip.figure.is === "value" ? slip.figure.flags : [];
}
