import type { Source } from "../../../domain/figures/indicator";
import type { Tables } from "../../../domain/package/tables";
import { danishCsv } from "../../../export/danish-csv";
import type { Cell, Column, Table } from "../../../export/table";
import type { LanguageState } from "../../../state/language.svelte";
import { pngOf } from "../../parts/svg-picture";
import { licenceText, sourceText } from "../../views/map/download/provenance";
import { chartPicture } from "./chart-picture";

export const CHART_FORMATS = ["png", "svg", "csv"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Pixels of the picture for one of the page: sharp on paper and on dense screens. */
const PICTURE_SCALE = 2;

interface Chart {
  readonly node: HTMLElement;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly sources: readonly Source[];
  readonly table: Table;
}

/** The table with where its figures come from in every row, so that it survives being cut up. */
function withSource(table: Table, heads: readonly Column[], cells: readonly Cell[]): Table {
  return {
    columns: [...table.columns, ...heads],
    rows: table.rows.map((row) => [...row, ...cells]),
  };
}

/** A chart as picture, drawing or table, with source, licence and data version in the file. */
export async function makeChartFile(
  format: ChartFormat,
  language: LanguageState,
  tables: Tables,
  today: string,
  { node, name, title, note, sources, table }: Chart,
): Promise<{ readonly file: string; readonly content: Blob }> {
  const words = language.t.download;
  const [source, licence] = [sourceText(sources), licenceText(sources)];
  const { version } = tables.manifest;
  const file = `klimakort-${name}.${format}`;
  if (format === "csv") {
    const heads = (["source", "licence", "version"] as const).map((key): Column => ({
      key,
      heading: words.columns[key],
      kind: "text",
    }));
    const text = danishCsv(withSource(table, heads, [source, licence, version]));
    return { file, content: new Blob([text], { type: "text/csv" }) };
  }
  const foot = [words.source(source, licence), words.version(version, language.format.date(today))];
  const picture = chartPicture(node, { title, note, foot });
  const content =
    format === "png"
      ? await pngOf(picture.svg, picture, PICTURE_SCALE)
      : new Blob([picture.svg], { type: "image/svg+xml" });
  return { file, content };
}
