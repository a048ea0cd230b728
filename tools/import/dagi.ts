import { collectionOf, readGmlPage } from "../../src/sources/official/gml-areas";
import type { SourceDocument } from "../../src/sources/official/imported";
import type { Importer } from "./importer";

const PAGE = 25;
const isGml = ({ name, bytes }: SourceDocument): boolean =>
  !/\.(?:geo|topo)?json$|\.fgb$/u.test(name) && bytes[0] === "<".codePointAt(0);

/** Boundaries of the kommuner: pages of the feature service, handed to `klimakort geography`. */
export const dagi: Importer = {
  name: "dagi",
  summary: "DAGI, boundaries of the kommuner; rebuilds data/geography",
  gives: "boundaries",
  baseUrl: "https://api.dataforsyningen.dk",
  key: { variable: "DATAFORDELER_API_KEY", query: "apiKey" },
  pauseMs: 500,
  file: "GML, GeoJSON, TopoJSON or FlatGeobuf of the kommuner and Christiansø",
  async fetch(web, baseUrl) {
    const documents: SourceDocument[] = [];
    let [start, matched] = [0, 1];
    web.progress.expect(Math.ceil(99 / PAGE));
    while (start < matched) {
      const url = new URL("/DAGI/DAGI_10MULTIGEOM_GMLSFP/1.0.0/WFS", baseUrl);
      const query = {
        service: "WFS",
        version: "2.0.0",
        request: "GetFeature",
        typeNames: "Kommuneinddeling",
        srsName: "urn:ogc:def:crs:EPSG::25832",
        count: String(PAGE),
        startIndex: String(start),
      };
      for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
      const name = `DAGI from ${start}`;
      const check = (bytes: Uint8Array): void => void readGmlPage({ name, bytes });
      const bytes = await web.ask({ name, url: url.href, check });
      documents.push({ name, bytes });
      const page = readGmlPage({ name, bytes });
      // A service that does not say how many there are ends with a page that is not full.
      matched = page.matched ?? (page.features.length < PAGE ? 0 : start + PAGE + 1);
      start += PAGE;
    }
    return documents;
  },
  boundaries(documents) {
    const [file] = documents;
    if (file !== undefined && documents.length === 1 && !isGml(file)) return file.bytes;
    return JSON.stringify(collectionOf(documents.map(readGmlPage)));
  },
};
