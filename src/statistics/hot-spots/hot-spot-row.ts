import type { HotSpotClass, HotSpotStatistic } from "./hot-spot-class";
import type { HotSpotGlobal } from "./hot-spot-result";

export interface HotSpotRow {
  readonly id: string;
  readonly value: number | null;
  readonly statistic: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly p_adjusted: number | null;
  readonly class: HotSpotClass;
}

/** An analysis as it is printed, sent and saved; the order of its keys is part of that. */
export interface HotSpotTable {
  readonly n: number;
  readonly islands: number;
  readonly weights: string;
  readonly permutations: number;
  readonly seed: number;
  readonly stat: HotSpotStatistic;
  readonly fdr: boolean;
  readonly global: HotSpotGlobal;
  readonly local: readonly HotSpotRow[];
}
