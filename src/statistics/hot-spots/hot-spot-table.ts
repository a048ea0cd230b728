import type { ValuedSites } from "../../domain/figures/municipality-values";
import type { HotSpotClass, HotSpotStatistic } from "./hot-spot-class";
import type { HotSpotGlobal, HotSpotResult } from "./hot-spot-result";

/** How an analysis was asked for. */
export interface HotSpotQuestion {
  /** The weights in the words of the command line. */
  readonly weights: string;
  readonly statistic: HotSpotStatistic;
  readonly adjust: boolean;
  /** What the table says of the values, besides. */
  readonly about: Readonly<Record<string, string | number>>;
}

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

export function hotSpotTable(
  { weights, statistic, adjust, about }: HotSpotQuestion,
  { ids, values }: ValuedSites,
  { n, islands, permutations, seed, global, local: sites }: HotSpotResult,
): HotSpotTable {
  const local = sites.map((site, place) => ({
    id: ids[place],
    value: Number.isNaN(values[place]) ? null : values[place],
    statistic: site.statistic,
    z: site.z,
    p: site.p,
    p_adjusted: site.adjusted,
    class: site.class,
  }));
  const asked = { weights, permutations, seed, stat: statistic, fdr: adjust };
  return { n, islands, ...asked, ...about, global, local };
}
