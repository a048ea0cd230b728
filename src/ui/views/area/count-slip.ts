import type { SharedInitiatives } from "../../../state/area/shared-initiatives";
import type { SlipRef } from "../../../state/slip/slip.svelte";
import type { SlipBuilder } from "../../parts/slip-builder";

/** A number of initiatives, with the sources of all that were counted. */
export function countSlip(
  slips: SlipBuilder,
  { all }: SharedInitiatives,
  text: string,
  note: string,
): SlipRef {
  const sources = new Set(all.map(({ counted }) => counted.initiative.source));
  return slips.fact(text, sources.size === 0 ? ["indsatser"] : [...sources], {
    method: "counted",
    note,
  });
}
