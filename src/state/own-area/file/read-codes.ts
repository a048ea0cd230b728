import type { Area, AreaId } from "../../../domain/areas/area";
import { fold } from "../../../domain/areas/search";

/** A row of a list of kommuner that adds none, and why. */
export interface RowNote {
  /** From 1, the heading counted. */
  readonly row: number;
  readonly text: string;
  readonly why: "unknown" | "duplicate" | "blank";
}

/** What was understood of a list of kommuner, and row by row what was not. */
export interface CodesRead {
  readonly codes: readonly AreaId[];
  readonly notes: readonly RowNote[];
}

const SEPARATORS = [";", "\t", ","] as const;

/** Text of a file in UTF-8, or in Windows-1252 where it is not that. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The cells of a line; a quoted one may hold the separator, and quotes written twice. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells = [""];
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) cells.push("");
    else cells.push(`${cells.pop() ?? ""}${sign}`);
  }
  return cells.map((cell) => cell.trim());
}

function separatorOf(line: string): string {
  const [best] = SEPARATORS.map((separator) => ({
    separator,
    count: line.split(separator).length,
  })).toSorted((a, b) => b.count - a.count);
  return best?.separator ?? ";";
}

/** Finds a kommune by what a cell says: its code with or without a zero in front, or its name. */
function finder(municipalities: readonly Area[]): (cell: string) => AreaId | undefined {
  const found = new Map<string, AreaId>();
  for (const { id, name, nameGenitive } of municipalities) {
    found.set(id, id).set(String(Number(id)), id);
    for (const spelling of [name, nameGenitive]) {
      found.set(fold(spelling), id).set(`${fold(spelling)}kommune`, id);
    }
  }
  // Excel keeps the zero of a code in a formula, ="0101".
  return (cell) => found.get(fold(cell.replace(/^=/u, "")));
}

/** The column in which most cells are kommuner. */
function columnOf(
  rows: readonly (readonly string[])[],
  find: (cell: string) => AreaId | undefined,
): number {
  const hits: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      hits[column] = (hits[column] ?? 0) + (find(cell) === undefined ? 0 : 1);
    }
  }
  return hits.reduce((best, count, column) => (count > (hits[best] ?? 0) ? column : best), 0);
}

/**
 * Kommuner named in a CSV or text file, one a row, by code or name in whichever column holds most of
 * them. A first row without a kommune is a heading.
 */
export function readCodes(bytes: Uint8Array, municipalities: readonly Area[]): CodesRead {
  const lines = textOf(bytes)
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n/u);
  if (lines.at(-1) === "") lines.pop();
  const separator = separatorOf(lines[0] ?? "");
  const rows = lines.map((line) => cellsOf(line, separator));
  const find = finder(municipalities);
  const column = columnOf(rows, find);
  const codes = new Set<AreaId>();
  const notes: RowNote[] = [];
  for (const [at, cells] of rows.entries()) {
    const text = cells[column] ?? "";
    const code = find(text);
    if (code !== undefined && !codes.has(code)) codes.add(code);
    else if (code !== undefined) notes.push({ row: at + 1, text, why: "duplicate" });
    else if (text === "") notes.push({ row: at + 1, text, why: "blank" });
    else if (at > 0) notes.push({ row: at + 1, text, why: "unknown" });
  }
  return { codes: [...codes], notes };
}
