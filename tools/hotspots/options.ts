import { parseArgs } from "node:util";
import { NORMALISATIONS, type Normalisation } from "../../src/domain/figures/indicator";
import type { HotSpotStatistic } from "../../src/statistics/hot-spots/hot-spot-class";
import { parseWeightsRule, type WeightsRule } from "../../src/statistics/weights/package-weights";
import { InputError } from "../command";

type ValuesOption =
  | { readonly from: "file"; readonly path: string }
  | {
      readonly from: "indicator";
      readonly indicator: string;
      readonly year: number;
      /** Null: as the indicator is shown first. */
      readonly per: Normalisation | null;
      /** Whether rates are smoothed by empirical Bayes. */
      readonly smooth: boolean;
    };

export type WeightsOption = WeightsRule | { readonly by: "file"; readonly path: string };

export interface HotSpotOptions {
  readonly values: ValuesOption;
  readonly weights: WeightsOption;
  /** The weights as they were asked for. */
  readonly weightsName: string;
  readonly statistic: HotSpotStatistic;
  readonly permutations: number;
  readonly seed: number;
  readonly adjust: boolean;
  readonly data: string;
  readonly format: "json" | "csv";
}

const MOST_PERMUTATIONS = 1_000_000;
const LARGEST_SEED = 2 ** 32 - 1;

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new InputError(`--${name} ${text}: must be a whole number from ${least} to ${most}.`);
}

function oneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new InputError(`--${name} ${text}: known are ${words.join(", ")}.`);
  return word;
}

interface ValuesText {
  readonly indicator?: string | undefined;
  readonly year?: string | undefined;
  readonly values?: string | undefined;
  readonly per?: string | undefined;
  readonly smooth: boolean;
}

function parseValues({ indicator, year, values, per, smooth }: ValuesText): ValuesOption {
  if (values !== undefined) {
    if (indicator !== undefined || year !== undefined || per !== undefined || smooth) {
      throw new InputError("--values FILE goes without --indicator, --year, --per and --smooth.");
    }
    return { from: "file", path: values };
  }
  if (indicator === undefined || year === undefined) {
    throw new InputError("--indicator ID --year Y or --values FILE is needed; see --help.");
  }
  return {
    from: "indicator",
    indicator,
    year: wholeNumber("year", year, 1900, 2200),
    per: per === undefined ? null : oneOf("per", per, NORMALISATIONS),
    smooth,
  };
}

export function parseWeights(text: string): WeightsOption {
  const rule = parseWeightsRule(text);
  if (rule !== null) return rule;
  if (!/^(?:knn|band):/u.test(text)) return { by: "file", path: text };
  throw new InputError(
    `--weights ${text}: knn: wants a whole number of neighbours, band: a number of metres.`,
  );
}

const OPTIONS = {
  indicator: { type: "string" },
  year: { type: "string" },
  per: { type: "string" },
  smooth: { type: "boolean", default: false },
  values: { type: "string" },
  weights: { type: "string", default: "links" },
  stat: { type: "string", default: "gi" },
  permutations: { type: "string", default: "9999" },
  seed: { type: "string", default: "42" },
  fdr: { type: "boolean", default: false },
  data: { type: "string", default: "data" },
  format: { type: "string", default: "json" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Null where help is asked for. @throws InputError */
export function parseOptions(argv: readonly string[]): HotSpotOptions | null {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) return null;
  return {
    values: parseValues(values),
    weights: parseWeights(values.weights),
    weightsName: values.weights,
    statistic: oneOf("stat", values.stat, ["gi", "moran"]),
    permutations: wholeNumber("permutations", values.permutations, 1, MOST_PERMUTATIONS),
    seed: wholeNumber("seed", values.seed, 0, LARGEST_SEED),
    adjust: values.fdr,
    data: values.data,
    format: oneOf("format", values.format, ["json", "csv"]),
  };
}
