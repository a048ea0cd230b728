import { figureOf } from "../../src/domain/figures/figure";
import type { Indicator, Normalisation } from "../../src/domain/figures/indicator";
import { InputError } from "../command";
import { municipalityCodes, type OpenPackage } from "./open-package";
import type { ValuedSites } from "./valued-sites";

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

/** The figures of all kommuner in a year, divided as they are shown. @throws InputError */
export function valuesOfIndicator(
  opened: OpenPackage,
  id: string,
  year: number,
  per: Normalisation | null,
): ValuedSites {
  const indicator = indicatorOf(opened, id);
  const normalisation = normalisationOf(indicator, per);
  const years = opened.observations.years(id);
  if (!years.includes(year)) {
    throw new InputError(`--year ${year}: ${id} has figures of ${years.join(", ")}.`);
  }
  const ids = municipalityCodes(opened.core);
  const values = Float64Array.from(ids, (area) => {
    const members = [{ area, share: 1 }];
    const figure = figureOf(opened.observations, indicator, normalisation, year, members);
    return figure.is === "value" ? figure.value : NaN;
  });
  return { ids, values, about: { indicator: id, year, normalisation, unit: indicator.unit } };
}
