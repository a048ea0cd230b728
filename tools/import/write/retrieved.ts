import { compareVintages } from "../../../src/domain/figures/vintage";
import {
  type PackageTables,
  type PackageTexts,
  tableOf,
} from "../../../src/sources/tables/check-package";
import { cell } from "../../../src/sources/tables/table-row";

const FILE = "sources.csv";

/** Quoted only where RFC 4180 demands it. */
const csvCell = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** `sources.csv` with the day of retrieval of some sources; an older day than the one there changes nothing. */
export function withRetrieved(
  texts: PackageTexts,
  tables: PackageTables,
  sources: ReadonlySet<string>,
  date: string,
): string {
  const lines = (texts.get(FILE) ?? "").split("\n");
  for (const row of tableOf(tables, "sources").rows) {
    const isOurs = sources.has(cell(row, "id"));
    if (!isOurs || compareVintages(cell(row, "retrieved"), date) >= 0) continue;
    const cells = [...row.cells].map(([name, text]) => (name === "retrieved" ? date : text));
    lines[row.row - 1] = cells.map(csvCell).join(",");
  }
  return lines.join("\n");
}
