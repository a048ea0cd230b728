import { parse } from "csv-parse/sync";
import { type SourceDocument, textOf } from "../imported";
import { ShapeFault } from "../shape-fault";

/** A cell of a StatBank table: codes by variable in capitals, and the figure. */
export interface StatbankRow {
  readonly codes: ReadonlyMap<string, string>;
  /** null where the table has no figure. */
  readonly value: number | null;
}

/** Signs for no figure: none, not available, less than half a unit hidden, confidential. Never zero. */
const NO_FIGURE: ReadonlySet<string> = new Set(["", "-", "..", ".", "x"]);
const FIGURE = /^-?\d+(?:,\d+)?$/u;

/** `1234,5` → 1234.5; null for a sign that says there is none. @throws ShapeFault for anything else. */
export function readFigure(place: string, text: string): number | null {
  const trimmed = text.trim();
  if (NO_FIGURE.has(trimmed.toLowerCase())) return null;
  if (!FIGURE.test(trimmed)) throw new ShapeFault(place, "must be a figure with a comma", text);
  return Number(trimmed.replace(",", "."));
}

/** Rows of a table in the form CSV: semicolons, decimal commas, a byte order mark, `INDHOLD` last. */
export function readStatbank(document: SourceDocument): readonly StatbankRow[] {
  const { name } = document;
  let records: readonly (readonly string[])[];
  try {
    records = parse(textOf(document), { delimiter: ";", bom: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof ShapeFault) throw error;
    throw new ShapeFault(name, "must be a table with semicolons", "");
  }
  const [header = [], ...body] = records;
  if (header.at(-1)?.trim().toUpperCase() !== "INDHOLD" || header.length < 2)
    throw new ShapeFault(name, "the last column must be INDHOLD", header.join(";"));
  const variables = header.slice(0, -1).map((text) => text.trim().toUpperCase());
  return body.map((cells, index) => {
    const place = `${name}:${index + 2}`;
    if (cells.length !== header.length)
      throw new ShapeFault(place, `${header.length} cells expected`, cells.join(";"));
    const codes = new Map(variables.map((variable, at) => [variable, cells[at]?.trim() ?? ""]));
    return { codes, value: readFigure(place, cells.at(-1) ?? "") };
  });
}
