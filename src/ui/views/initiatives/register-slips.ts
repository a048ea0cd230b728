import type { CountedInitiative } from "../../../domain/actions/counting/participation";
import type { Initiative } from "../../../domain/actions/initiative";
import type { SlipRef } from "../../../state/slip/slip.svelte";

const blank = {
  is: "fact",
  area: null,
  year: null,
  note: null,
  url: null,
  flags: [],
} as const;

/** The tables that the register is made from, where nothing is counted and so none is told. */
const REGISTER_SOURCE = "indsatser";

/** A number counted over initiatives; `note` says what was done beside counting each once. */
export function countSlip(
  text: string,
  counted: readonly CountedInitiative[],
  note: string | null = null,
): SlipRef {
  const sources = [...new Set(counted.map(({ initiative }) => initiative.source))];
  return {
    ...blank,
    text,
    method: note === null ? "counted" : "stated",
    note,
    sources: sources.length > 0 ? sources : [REGISTER_SOURCE],
  };
}

/** A number the register states for one initiative. */
export function statedSlip(
  text: string,
  { source, url, note: own }: Initiative,
  note: string | null = null,
): SlipRef {
  const words = [note, own].filter((part) => part !== null).join(" ");
  return {
    ...blank,
    text,
    method: "stated",
    note: words === "" ? null : words,
    url,
    sources: [source],
  };
}
