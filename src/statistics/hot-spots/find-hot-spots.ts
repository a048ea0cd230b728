import { scaleSteps, type Steps } from "../../domain/steps/run-steps";
import { adjustForFalseDiscoveries } from "../benjamini-hochberg";
import { globalMoran } from "../moran/global-moran";
import { permuteGlobalMoran } from "../moran/permute-global-moran";
import { conditionalCounts, type ConditionalCounts } from "../permutation/conditional-counts";
import { binaryWeights, rowStandardised, weightsAmong } from "../weights/derive-weights";
import { islandsOf, siteCount, type SpatialWeights } from "../weights/spatial-weights";
import type { HotSpotStatistic } from "./hot-spot-class";
import type { HotSpotGlobal, HotSpotResult, HotSpotSite } from "./hot-spot-result";
import { type LocalEvidence, localEvidence } from "./local-evidence";

/** A hot-spot analysis; plain data, so that it crosses to a worker. */
export interface HotSpotRequest {
  /** One per site; NaN where it is missing. */
  readonly values: Float64Array;
  readonly weights: SpatialWeights;
  readonly statistic: HotSpotStatistic;
  readonly permutations: number;
  readonly seed: number;
  /** Whether p is adjusted for false discoveries (Benjamini–Hochberg) before it decides on the class. */
  readonly adjust: boolean;
}

/** Part of the progress that the local permutations make up. */
const LOCAL_PART = 0.5;

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * Hot spots and the global Moran's I of sites with values; sites without are left out, with their
 * links, and called missing. G* is binary with the site itself, Moran row-standardised. Yields the
 * part done (0–1) between steps; see `runSteps`. The same request gives the same bytes.
 *
 * @throws RangeError for values, weights, permutations or a seed that do not fit together.
 */
export function* findHotSpots(request: HotSpotRequest): Steps<HotSpotResult> {
  const { values, permutations, seed } = request;
  if (values.length !== siteCount(request.weights)) {
    throw new RangeError(`${values.length} values for ${siteCount(request.weights)} sites`);
  }
  const present = Array.from(values.keys()).filter((site) => !Number.isNaN(values[site]));
  const complete = present.length === values.length;
  const among = complete ? request.weights : weightsAmong(request.weights, present);
  const standardised = rowStandardised(among);
  const used = complete ? values : Float64Array.from(present, (site) => values[site]);
  const weights = request.statistic === "gi" ? binaryWeights(among) : standardised;
  const evidence = localEvidence(request.statistic, used, weights);
  const counts = yield* scaleSteps(
    conditionalCounts(used, weights, permutations, seed),
    0,
    LOCAL_PART,
  );
  const p = yield* scaleSteps(
    permuteGlobalMoran(used, standardised, permutations, seed),
    LOCAL_PART,
    1,
  );
  return {
    n: present.length,
    islands: islandsOf(among).length,
    permutations,
    seed,
    global: globalOf(used, standardised, p),
    local: spread(values.length, present, sitesOf(evidence, counts, among, request.adjust)),
  };
}

function globalOf(values: Float64Array, weights: SpatialWeights, p: number): HotSpotGlobal {
  const { statistic, expected, variance, z } = globalMoran(values, weights);
  return {
    statistic: known(statistic),
    expected: known(expected),
    variance: known(variance),
    z: known(z),
    p: known(p),
  };
}

function sitesOf(
  evidence: LocalEvidence,
  counts: ConditionalCounts,
  weights: SpatialWeights,
  adjust: boolean,
): readonly HotSpotSite[] {
  const { permutations, atLeast, equal } = counts;
  const p = evidence.z.map((z, site) => (Number.isNaN(z) ? NaN : evidence.pseudoP(counts, site)));
  const adjusted = adjust ? adjustForFalseDiscoveries(p) : p;
  const islands = new Set(islandsOf(weights));
  return Array.from(p, (own, site) => {
    const tails = {
      p: adjusted[site],
      highTail: (atLeast[site] + 1) / (permutations + 1),
      lowTail: (permutations - atLeast[site] + equal[site] + 1) / (permutations + 1),
    };
    return {
      statistic: known(evidence.statistic[site]),
      z: known(evidence.z[site]),
      p: known(own),
      adjusted: adjust ? known(adjusted[site]) : null,
      class: islands.has(site) ? "island" : evidence.classify(site, tails),
    };
  });
}

const MISSING: HotSpotSite = {
  statistic: null,
  z: null,
  p: null,
  adjusted: null,
  class: "missing",
};

/** Puts the sites with values back to their places among all. */
function spread(
  count: number,
  present: readonly number[],
  sites: readonly HotSpotSite[],
): readonly HotSpotSite[] {
  const places = new Map(present.map((site, place) => [site, sites[place]]));
  return Array.from({ length: count }, (_, site) => places.get(site) ?? MISSING);
}
