import type { SourceDocument } from "../../src/sources/official/imported";
import { ShapeFault } from "../../src/sources/official/shape-fault";
import { readStatbank } from "../../src/sources/official/statbank/statbank-csv";
import { statbankFigures } from "../../src/sources/official/statbank/statbank-figures";
import {
  areaVariable,
  MOST_CELLS,
  periodsOf,
  readInfo,
  type StatbankInfo,
} from "../../src/sources/official/statbank/statbank-info";
import type { StatbankTable } from "../../src/sources/official/statbank/statbank-tables";
import type { Importer, Surroundings } from "./importer";

/** All areas of a table, kommuner and others, at most. */
const AREAS = 120;

function periods(table: StatbankTable, info: StatbankInfo, years: readonly number[] | null) {
  const fitting = periodsOf(info).filter((period) => table.period.test(period));
  const wanted =
    years === null
      ? fitting.slice(-1)
      : fitting.filter((period) => years.includes(Number(period.slice(0, 4))));
  if (wanted.length === 0)
    throw new ShapeFault(table.table, "no such period", years?.join(" ") ?? "");
  return wanted;
}

function bodyOf(table: StatbankTable, info: StatbankInfo, period: string): string {
  const selection = [...table.select(info)];
  const cells = selection.reduce((product, [, codes]) => product * codes.length, AREAS);
  const isLarge = cells > MOST_CELLS;
  const time = info.variables.find(({ isTime }) => isTime)?.id ?? "Tid";
  return JSON.stringify({
    table: table.table,
    // The form BULK has no limit of cells, and the same columns.
    format: isLarge ? "BULK" : "CSV",
    lang: "da",
    ...(isLarge ? {} : { delimiter: "Semicolon" }),
    valuePresentation: "Code",
    variables: [
      { code: areaVariable(info), values: ["*"] },
      ...selection.map(([code, values]) => ({ code, values })),
      { code: time, values: [period] },
    ],
  });
}

const infoName = (table: StatbankTable): string => `${table.table} tableinfo`;

function split(table: StatbankTable, documents: readonly SourceDocument[]) {
  const info = documents.find(({ name }) => name === infoName(table) || name.endsWith(".json"));
  const data = documents.filter((document) => document !== info);
  if (info === undefined || data.length === 0)
    throw new ShapeFault(
      table.table,
      "two files are needed, the table (.csv) and what tableinfo says (.json)",
      documents.map(({ name }) => name).join(" "),
    );
  return { info: readInfo(info), data };
}

function parse(
  table: StatbankTable,
  documents: readonly SourceDocument[],
  { municipalities, years }: Surroundings,
) {
  const { info, data } = split(table, documents);
  const rows = data.flatMap(readStatbank);
  const figures = statbankFigures(table, info, rows, new Set(municipalities));
  if (figures.length === 0) throw new ShapeFault(table.table, "no figure of a kommune", "");
  return years === null ? figures : figures.filter(({ year }) => years.includes(year));
}

/** One table of StatBank: what is in it, then one question a period. */
export const statbankImporter = (table: StatbankTable): Importer => ({
  name: table.table,
  summary: `StatBank ${table.table}`,
  gives: "figures",
  baseUrl: "https://api.statbank.dk",
  key: null,
  pauseMs: 700,
  file: "CSV with codes as StatBank gives it, and the JSON of tableinfo",
  async fetch(web, baseUrl, { years }) {
    const ask = (name: string, path: string, body: string, check: (of: SourceDocument) => void) =>
      web.ask({
        name,
        url: new URL(path, baseUrl).href,
        body,
        check: (bytes) => check({ name, bytes }),
      });
    web.progress.expect(1 + (years?.length ?? 1));
    const name = infoName(table);
    const question = JSON.stringify({ table: table.table, lang: "da", format: "JSON" });
    const info = {
      name,
      bytes: await ask(name, "/v1/tableinfo", question, (of) => void readInfo(of)),
    };
    const told = readInfo(info);
    const documents: SourceDocument[] = [info];
    const wanted = periods(table, told, years);
    web.progress.expect(1 + wanted.length);
    for (const period of wanted) {
      const part = `${table.table} ${period}`;
      const bytes = await ask(
        part,
        "/v1/data",
        bodyOf(table, told, period),
        (of) => void readStatbank(of),
      );
      documents.push({ name: part, bytes });
    }
    return documents;
  },
  parse: (documents, around) => parse(table, documents, around),
});
