import { decidingP, type HotSpotAnswer, sideOf } from "./spot-classes";

/** What chance alone would find. */
export interface FalseFinds {
  /** Kommuner that were tested: those with a p. */
  readonly tested: number;
  /** Kommuner with a class that stands out. */
  readonly found: number;
  /** The weakest level that makes a class: 10 % for G*, 5 % for local Moran. */
  readonly level: number;
  /**
   * Unadjusted: level × tested, were there no pattern at all. Adjusted: at most level × found of the
   * finds on average.
   */
  readonly expected: number;
}

/** How many finds chance alone would give, for the reader to hold the list up against. */
export function falseFinds({ local, stat, fdr }: HotSpotAnswer): FalseFinds {
  const tested = local.filter((row) => decidingP(row) !== null).length;
  const found = local.filter((row) => sideOf(row.class) !== null).length;
  const level = stat === "gi" ? 0.1 : 0.05;
  return { tested, found, level, expected: level * (fdr ? found : tested) };
}
