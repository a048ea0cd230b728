import type { ValuedSites } from "../../domain/figures/municipality-values";
import type { HotSpotStatistic } from "./hot-spot-class";
import type { HotSpotResult } from "./hot-spot-result";
import type { HotSpotTable } from "./hot-spot-row";

/** How an analysis was asked for. */
export interface HotSpotQuestion {
  /** The weights in the words of the command line. */
  readonly weights: string;
  readonly statistic: HotSpotStatistic;
  readonly adjust: boolean;
  /** What the table says of the values, besides. */
  readonly about: Readonly<Record<string, string | number>>;
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
