import { ShapeFault } from "../../src/sources/official/shape-fault";
import { readMapping } from "../../src/sources/official/table/mapping";
import { tableFigures } from "../../src/sources/official/table/table-figures";
import type { Importer } from "./importer";

/** Any table of kommuner, with a mapping file that says what its columns are. */
export const table: Importer = {
  name: "table",
  summary: "any CSV or JSON with a row per kommune, by a mapping file (--mapping)",
  gives: "figures",
  baseUrl: null,
  key: null,
  pauseMs: 1000,
  file: "CSV or JSON",
  async fetch(web, baseUrl) {
    web.progress.expect(1);
    const name = new URL(baseUrl).pathname.split("/").at(-1) ?? "table.csv";
    const check = (bytes: Uint8Array): void => {
      if (bytes.length === 0) throw new ShapeFault(name, "must not be empty", "");
    };
    return [{ name, bytes: await web.ask({ name, url: baseUrl, check }) }];
  },
  parse(documents, { mapping, municipalities }) {
    if (mapping === null) throw new ShapeFault("import table", "needs --mapping FILE", "");
    const how = readMapping(mapping);
    return documents.flatMap((document) => tableFigures(document, how, new Set(municipalities)));
  },
};
