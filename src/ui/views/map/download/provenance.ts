import type { Tables } from "../../../../domain/package/tables";
import type { Source } from "../../../../domain/figures/indicator";
import { methodOf, originsOf } from "../../../../domain/figures/provenance";
import type { Choices } from "../../../../state/choices";
import type { LanguageState } from "../../../../state/language.svelte";

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

/** The foot of a picture: sources with their licence, then credit, data version and date. */
export function sheetFooter(
  { t, format }: LanguageState,
  { manifest }: Tables,
  sources: readonly Source[],
  today: string,
): readonly string[] {
  return [
    t.download.source(sourceText(sources), licenceText(sources)),
    `${t.common.footer.credit} ${t.download.generalised} ${t.download.version(manifest.version, format.date(today))}`,
  ];
}
