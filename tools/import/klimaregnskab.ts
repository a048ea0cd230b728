import { accountFigures, readAccount } from "../../src/sources/official/klimaregnskab";
import type { SourceDocument } from "../../src/sources/official/imported";
import type { Importer } from "./importer";

const FIRST_YEAR = 2018;
/** The account of a year is published in the second year after it. */
const YEARS_BEHIND = 2;

function yearsUntil(date: string): readonly number[] {
  const last = Number(date.slice(0, 4)) - YEARS_BEHIND;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/** Energi- og CO2-regnskabet: one question a kommune and year. */
export const klimaregnskab: Importer = {
  name: "klimaregnskab",
  summary: "Energi- og CO2-regnskabet: emissions net, by sector, gross per inhabitant",
  gives: "figures",
  baseUrl: "https://klimaregnskabet.dk",
  key: { variable: "KLIMAREGNSKAB_API_KEY", header: "x-api-key" },
  pauseMs: 250,
  file: "JSON, a list of {municipality, year, data}",
  async fetch(web, baseUrl, { municipalities, years, date }) {
    const wanted = years ?? yearsUntil(date);
    web.progress.expect(municipalities.length * wanted.length);
    const documents: SourceDocument[] = [];
    for (const area of municipalities) {
      for (const year of wanted) {
        const url = new URL("/api/municipality-data", baseUrl);
        url.searchParams.set("municipality", String(Number(area)));
        url.searchParams.set("year", String(year));
        url.searchParams.set("type", "Nøgletal");
        const name = `${area}-${year}`;
        const check = (bytes: Uint8Array): void => void readAccount({ name, bytes });
        documents.push({ name, bytes: await web.ask({ name, url: url.href, check }) });
      }
    }
    return documents;
  },
  parse(documents, { municipalities }) {
    const known = new Set(municipalities);
    return documents
      .flatMap(readAccount)
      .filter(({ area, rows }) => known.has(area) && rows.length > 0)
      .flatMap(accountFigures);
  },
};
