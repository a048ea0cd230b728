import type { Indicator, Normalisation } from "../../src/domain/figures/indicator";
import { municipalityValues, type ValuedSites } from "../../src/domain/figures/municipality-values";
import { isCount } from "../../src/domain/catalogue/is-count";
import { smoothedValues } from "../../src/statistics/hot-spots/smoothed-values";
import { InputError } from "../command";
import type { OpenPackage } from "./open-package";

function indicatorOf({ core }: OpenPackage, id: string): Indicator {
  const indicator = core.indicators.find((known) => known.id === id);
  if (indicator === undefined) {
    const known = core.indicators.filter(({ kind }) => kind !== "category").map((one) => one.id);
    throw new InputError(`--indicator ${id}: known are ${known.join(", ")}.`);
  }
  if (indicator.kind === "category") {
    throw new InputError(`--indicator ${id}: its figures are categories, which have no hot spots.`);
  }
  return indicator;
}

function normalisationOf(indicator: Indicator, per: Normalisation | null): Normalisation {
  const [first = "total"] = indicator.normalisations;
  if (per === null) return first;
  if (indicator.normalisations.includes(per)) return per;
  const known = indicator.normalisations.join(", ");
  throw new InputError(`--per ${per}: ${indicator.id} is shown by ${known}.`);
}

const countsIn = (core: OpenPackage["core"]): string =>
  core.indicators
    .filter(isCount)
    .map(({ id }) => `${id} per capita`)
    .join(", ");

/** Values with what the output says of them. */
export interface IndicatorValues extends ValuedSites {
  readonly about: Readonly<Record<string, string | number>>;
}

/** The figures of all kommuner in a year, divided as they are shown. @throws InputError */
export function valuesOfIndicator(
  opened: OpenPackage,
  id: string,
  year: number,
  per: Normalisation | null,
  smooth = false,
): IndicatorValues {
  const indicator = indicatorOf(opened, id);
  const normalisation = normalisationOf(indicator, per);
  const years = opened.observations.years(id);
  if (!years.includes(year)) {
    throw new InputError(`--year ${year}: ${id} has figures of ${years.join(", ")}.`);
  }
  const { core, observations } = opened;
  const about = { indicator: id, year, normalisation, unit: indicator.unit };
  if (!smooth) {
    return { ...municipalityValues(core, observations, indicator, normalisation, year), about };
  }
  const smoothed =
    isCount(indicator) && normalisation === "capita"
      ? smoothedValues(core, observations, indicator, year)
      : null;
  if (smoothed === null) {
    throw new InputError(
      `--smooth: ${id} per ${normalisation} is no count of things among people; known are ${countsIn(core)}.`,
    );
  }
  return { ...smoothed, about: { ...about, rates: "empirical-bayes" } };
}
