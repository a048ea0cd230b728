import type { ValueFlag } from "../../domain/figures/observation";
import type { SlipRef } from "../../state/slip/slip.svelte";

/** The flags of whatever a number on screen stands for. */
export function flagsOf(slip: SlipRef): readonly ValueFlag[] {
  if (slip.is === "fact") return slip.flags;
  return slip.figure.is === "value" ? slip.figure.flags : [];
}
