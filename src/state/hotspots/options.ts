import type { HotSpotsRequest } from "../../../workers/analysis.api";
import { isCount } from "../../domain/catalogue/is-count";
import type { Choices } from "../choices";

export const STATISTICS = ["gi", "moran"] as const;
export const WEIGHTS = ["links", "queen", "knn:5", "band:30000"] as const;
export const PERMUTATIONS = [999, 9999] as const;
/** The command line's default seed: the same address gives the same answer everywhere. */
const SEED = 42;

/** How neighbours are found and chance is judged; what of the `f` key belongs to `/hotspots`. */
export interface HotSpotOptions {
  readonly statistic: (typeof STATISTICS)[number];
  readonly weights: (typeof WEIGHTS)[number];
  readonly permutations: (typeof PERMUTATIONS)[number];
  /** Whether p is adjusted for false discoveries. */
  readonly adjust: boolean;
  /** Whether counts per inhabitant are smoothed by empirical Bayes, where the figure is one. */
  readonly smooth: boolean;
}

/** `f=stat:gi;weights:links;permutations:9999;fdr:on;eb:off`, each with the default where it is absent or unknown. */
export function readOptions(filters: Readonly<Record<string, string>>): HotSpotOptions {
  return {
    statistic: STATISTICS.find((name) => name === filters["stat"]) ?? "gi",
    weights: WEIGHTS.find((name) => name === filters["weights"]) ?? "links",
    permutations: PERMUTATIONS.find((count) => String(count) === filters["permutations"]) ?? 9999,
    adjust: filters["fdr"] !== "off",
    smooth: filters["eb"] === "on",
  };
}

/** Whether a choice counts things per inhabitant, so that chance moves it where people are few. */
export const canSmooth = ({
  indicator,
  normalisation,
}: Pick<Choices, "indicator" | "normalisation">): boolean =>
  normalisation === "capita" && isCount(indicator);

/** What the worker is asked; the bytes of the answer are those of `klimakort hotspots`. */
export function requestOf(
  { indicator, normalisation, year }: Pick<Choices, "indicator" | "normalisation" | "year">,
  { statistic, weights, permutations, adjust, smooth }: HotSpotOptions,
): HotSpotsRequest {
  const isSmooth = smooth && canSmooth({ indicator, normalisation });
  return {
    of: { indicator: indicator.id, year, normalisation, ...(isSmooth ? { smooth: true } : {}) },
    weights,
    statistic,
    permutations,
    seed: SEED,
    adjust,
  };
}
