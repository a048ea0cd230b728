import type { FootprintsAnswer } from "../../../workers/analysis.api";

/** Whether parts share out a whole: what the parts add up to beside the whole itself. */
export interface Partition {
  readonly parts: number;
  readonly sum: number;
  readonly whole: number;
  /** The sum less the whole. */
  readonly difference: number;
}

/** Reads an answer whose first footprint is the whole and whose others are its parts. */
export function partitionOf({ footprints: [whole, ...parts] }: FootprintsAnswer): Partition {
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  const all = whole?.value ?? 0;
  return { parts: parts.length, sum, whole: all, difference: sum - all };
}
