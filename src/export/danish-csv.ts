import type { Cell, Column, Table } from "./table";

const MARK = "\uFEFF";
const SEPARATOR = ";";
/** A spreadsheet would run such a text as a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

const quoted = (text: string): string =>
  /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function written(cell: Cell, kind: Column["kind"]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (kind === "code") return quoted(`="${cell}"`);
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell);
}

/**
 * The table as Danish Excel opens it: UTF-8 with a byte order mark, semicolons, decimal commas in
 * full precision, and codes as formulas of text (`="0101"`), since Excel takes a bare 0101 for 101.
 */
export function danishCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ heading }) => quoted(heading)),
    ...rows.map((row) => row.map((cell, at) => written(cell, columns[at]?.kind ?? "text"))),
  ];
  return `${MARK}${lines.map((line) => `${line.join(SEPARATOR)}\r\n`).join("")}`;
}
