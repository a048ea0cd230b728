import type { ValuedSites } from "../src/domain/figures/municipality-values";
import { findHotSpots } from "../src/statistics/hot-spots/find-hot-spots";
import { runSteps } from "../src/domain/steps/run-steps";
import { hotSpotTable } from "../src/statistics/hot-spots/hot-spot-table";
import type { SpatialWeights } from "../src/statistics/weights/spatial-weights";
import { InputError, type RunCommand } from "./command";
import { reportProgress } from "./geometry/report-progress";
import { HELP } from "./hotspots/help";
import { openPackage, type OpenPackage } from "./hotspots/open-package";
import { type HotSpotOptions, parseOptions } from "./hotspots/options";
import { valuesOfFile } from "./hotspots/values-of-file";
import { type IndicatorValues, valuesOfIndicator } from "./hotspots/values-of-indicator";
import { weightsOfFile } from "./hotspots/weights-of-file";
import { weightsOfPackage } from "./hotspots/weights-of-package";
import { writeHotSpots } from "./hotspots/write-result";

interface Input {
  readonly sites: ValuedSites & Partial<Pick<IndicatorValues, "about">>;
  readonly weights: SpatialWeights;
}

async function sitesOf(
  { values }: HotSpotOptions,
  open: () => Promise<OpenPackage>,
): Promise<Input["sites"]> {
  if (values.from === "file") return valuesOfFile(values.path);
  return valuesOfIndicator(await open(), values.indicator, values.year, values.per, values.smooth);
}

/** The data package is opened only where it is needed, and once. */
async function readInput(options: HotSpotOptions): Promise<Input> {
  let opened: Promise<OpenPackage> | null = null;
  const open = (): Promise<OpenPackage> => (opened ??= openPackage(options.data));
  const sites = await sitesOf(options, open);
  if (sites.values.every(Number.isNaN)) throw new InputError("there is no value to analyse.");
  const { values, weights } = options;
  if (weights.by === "file") {
    return { sites, weights: await weightsOfFile(weights.path, sites.ids) };
  }
  const place = values.from === "file" ? `${values.path}: ` : "";
  return { sites, weights: weightsOfPackage((await open()).core, sites, weights, place) };
}

export const run: RunCommand = async (argv, io) => {
  const options = parseOptions(argv);
  if (options === null) {
    io.stdout.write(HELP);
    return 0;
  }
  const { sites, weights } = await readInput(options);
  const { statistic, permutations, seed, adjust } = options;
  const request = { values: sites.values, weights, statistic, permutations, seed, adjust };
  const result = runSteps(findHotSpots(request), reportProgress(io, "hotspots"));
  const question = { weights: options.weightsName, statistic, adjust, about: sites.about ?? {} };
  writeHotSpots(io, options.format, hotSpotTable(question, sites, result));
  return 0;
};
