import type { Tables } from "../../../../domain/package/tables";
import type { Source } from "../../../../domain/figures/indicator";
import { methodOf, originsOf } from "../../../../domain/figures/provenance";
import type { Choices } from "../../../../state/choices";

/** The sources of everything that a choice shows, figures before denominators. */
export function sourcesOf(tables: Tables, choices: Choices): readonly Source[] {
  const country = tables.areas.get("DK");
  if (country === undefined) return [];
  const { indicator, normalisation, year, date } = choices;
  const method = methodOf(tables, country, indicator, normalisation, year);
  const found = originsOf(tables, country, indicator, year, method, date);
  return [...new Set(found.map(({ source }) => source))];
}

/** "Energi- og CO2-regnskabet, Energistyrelsen; Folketal den 1. i kvartalet, Danmarks Statistik" */
export const sourceText = (sources: readonly Source[]): string =>
  sources.map(({ title, publisher }) => `${title}, ${publisher}`).join("; ");

export const licenceText = (sources: readonly Source[]): string =>
  [...new Set(sources.map(({ licence }) => licence))].join("; ");
