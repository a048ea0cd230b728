import type { HotSpotClass } from "./hot-spot-class";

/** Everything the screen, the command line and the exports say of one analysis. */
export interface HotSpotResult {
  /** Sites with a value. */
  readonly n: number;
  /** Sites with a value and without neighbours that have one. */
  readonly islands: number;
  readonly permutations: number;
  readonly seed: number;
  readonly global: HotSpotGlobal;
  /** One entry per site as given, also where its value is missing. */
  readonly local: readonly HotSpotSite[];
}

/** Moran's I over all sites with a value; null where it does not exist. */
export interface HotSpotGlobal {
  readonly statistic: number | null;
  readonly expected: number | null;
  readonly variance: number | null;
  readonly z: number | null;
  readonly p: number | null;
}

export interface HotSpotSite {
  /** Share of all values (G*) or Iᵢ; null where it does not exist. */
  readonly statistic: number | null;
  /** Analytic; null for an island. */
  readonly z: number | null;
  /** Folded one-sided pseudo p; null for an island. */
  readonly p: number | null;
  /** p adjusted for false discoveries, null where that was not asked for. */
  readonly adjusted: number | null;
  readonly class: HotSpotClass;
}
