import { isCount } from "../../src/domain/catalogue/is-count";
import type { Indicator, Normalisation } from "../../src/domain/figures/indicator";
import {
  municipalityCodes,
  municipalityValues,
  type ValuedSites,
} from "../../src/domain/figures/municipality-values";
import { findHotSpots } from "../../src/statistics/hot-spots/find-hot-spots";
import { type HotSpotQuestion, hotSpotTable } from "../../src/statistics/hot-spots/hot-spot-table";
import { smoothedValues } from "../../src/statistics/hot-spots/smoothed-values";
import { packageWeights, parseWeightsRule } from "../../src/statistics/weights/package-weights";
import type { HotSpotsRequest, IndicatorSites } from "../analysis.api";
import type { AnalysisData } from "../mechanism/analysis-data";
import type { Job } from "../mechanism/job";
import { JobFault } from "../mechanism/job-fault";

/** G* or local Moran of the kommuner, and the global Moran's I; the same options give the command line's bytes. */
export const hotspots: Job<"hotspots"> = async function* (data, request) {
  const { sites, about } = sitesOf(data, request);
  if (sites.values.every(Number.isNaN)) throw new JobFault("no-values", "");
  const { weights: text, statistic, permutations, seed, adjust } = request;
  const rule = parseWeightsRule(text);
  if (rule === null) throw new JobFault("unknown-weights", text);
  const weights = packageWeights(data.tables.core, sites.ids, sites.values, rule);
  const asked = { values: sites.values, weights, statistic, permutations, seed, adjust };
  const result = yield* findHotSpots(asked);
  return hotSpotTable({ weights: text, statistic, adjust, about }, sites, result);
};

interface Sites {
  readonly sites: ValuedSites;
  readonly about: HotSpotQuestion["about"];
}

function sitesOf(data: AnalysisData, { of }: HotSpotsRequest): Sites {
  if ("indicator" in of) return indicatorSites(data, of);
  const codes = new Set(municipalityCodes(data.tables.core));
  const unknown = of.ids.find((id) => !codes.has(id));
  if (unknown !== undefined) throw new JobFault("unknown-area", unknown);
  return { sites: of, about: {} };
}

function indicatorSites(data: AnalysisData, of: IndicatorSites): Sites {
  const { core, observations } = data.tables;
  const indicator = data.countable(of.indicator, of.year);
  const normalisation = normalisationOf(indicator, of.normalisation);
  const about = { indicator: indicator.id, year: of.year, normalisation, unit: indicator.unit };
  if (of.smooth !== true) {
    const sites = municipalityValues(core, observations, indicator, normalisation, of.year);
    return { sites, about };
  }
  const smoothed =
    isCount(indicator) && normalisation === "capita"
      ? smoothedValues(core, observations, indicator, of.year)
      : null;
  if (smoothed === null) throw new JobFault("not-counts", indicator.id);
  return { sites: smoothed, about: { ...about, rates: "empirical-bayes" } };
}

function normalisationOf(indicator: Indicator, asked: Normalisation | undefined): Normalisation {
  const { normalisations } = indicator;
  if (asked === undefined) return normalisations[0] ?? "total";
  if (normalisations.includes(asked)) return asked;
  throw new JobFault("unknown-normalisation", asked);
}
