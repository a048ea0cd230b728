import { capacityFigures, readCapacity } from "../../src/sources/official/energidataservice";
import type { SourceDocument } from "../../src/sources/official/imported";
import type { Importer } from "./importer";

const PAGE = 100;
/** The newest month is one of the last three. */
const SINCE = "now-P3M";

/** The months asked for: the last of each year, or the newest. */
const spansOf = (years: readonly number[] | null): readonly (readonly [string, string | null])[] =>
  years === null
    ? [[SINCE, null]]
    : years.map((year) => [`${year}-01-01`, `${year + 1}-01-01`] as const);

/** Energi Data Service: pages of the capacity register, newest month first. */
export const energidataservice: Importer = {
  name: "energidataservice",
  summary: "Energi Data Service, CapacityPerMunicipality: MW of sun and wind",
  gives: "figures",
  baseUrl: "https://api.energidataservice.dk",
  key: null,
  pauseMs: 1000,
  file: "JSON with records[], as the service gives it",
  async fetch(web, baseUrl, { years }) {
    const documents: SourceDocument[] = [];
    const spans = spansOf(years);
    let expected = spans.length;
    web.progress.expect(expected);
    for (const [start, end] of spans) {
      let [offset, total] = [0, 1];
      while (offset < total) {
        const url = new URL("/dataset/CapacityPerMunicipality", baseUrl);
        url.searchParams.set("start", start);
        if (end !== null) url.searchParams.set("end", end);
        url.searchParams.set("sort", "Month desc, MunicipalityNo asc");
        url.searchParams.set("offset", String(offset));
        url.searchParams.set("limit", String(PAGE));
        const name = `CapacityPerMunicipality ${start} from ${offset}`;
        const check = (bytes: Uint8Array): void => void readCapacity({ name, bytes });
        const bytes = await web.ask({ name, url: url.href, check });
        const page = readCapacity({ name, bytes });
        documents.push({ name, bytes });
        if (offset === 0) {
          total = page.total ?? page.records.length;
          expected += Math.max(0, Math.ceil(total / PAGE) - 1);
          web.progress.expect(expected);
        }
        offset += PAGE;
      }
    }
    return documents;
  },
  parse: (documents, { municipalities }) =>
    capacityFigures(documents.map(readCapacity), new Set(municipalities)),
};
