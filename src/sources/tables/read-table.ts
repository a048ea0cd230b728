import { parse } from "csv-parse/sync";
import type { TableFault } from "./fault";
import type { TableSpec } from "./spec/table-spec";
import type { TableRow } from "./table-row";

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const OPTIONS = { bom: true, info: true, relax_column_count: true } as const;

function splitLines(text: string): readonly Line[] {
  // The package's types do not know that `info` changes what a record is.
  return parse(text, OPTIONS) as unknown as readonly Line[];
}

/** One fault, if the header is not the specified one, naming the first column that differs. */
function headerFault(file: string, header: readonly string[], spec: TableSpec): TableFault | null {
  const wanted = spec.columns.map(({ name }) => name);
  const length = Math.max(wanted.length, header.length);
  for (let place = 0; place < length; place++) {
    const [want, got] = [wanted[place], header[place]];
    if (want === got) continue;
    const rule =
      want === undefined ? "the header has no such column" : `the header must say ${want} here`;
    return { file, row: 1, column: want ?? got ?? "", rule, value: got ?? "" };
  }
  return null;
}

interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
}

function notCsv(file: string, error: unknown): ReadRows {
  const row = error instanceof Error && "lines" in error ? Number(error.lines) : 0;
  const rule = `not CSV: ${error instanceof Error ? error.message : String(error)}`;
  return { rows: [], faults: [{ file, row, column: "", rule, value: "" }] };
}

function readRows(file: string, lines: readonly Line[], spec: TableSpec): ReadRows {
  const rows: TableRow[] = [];
  const faults: TableFault[] = [];
  for (const { record, info } of lines) {
    const row = info.lines;
    if (record.length === spec.columns.length) {
      const cells = new Map(spec.columns.map(({ name }, place) => [name, record[place] ?? ""]));
      rows.push({ file, row, cells });
    } else {
      const rule = `${spec.columns.length} cells expected, ${record.length} found`;
      faults.push({ file, row, column: "", rule, value: record.join(",") });
    }
  }
  return { rows, faults };
}

/** Splits one CSV file into rows. A wrong header leaves no rows, so that one fault stays one. */
export function readTable(file: string, text: string, spec: TableSpec): ReadRows {
  let lines: readonly Line[];
  try {
    lines = splitLines(text);
  } catch (error) {
    return notCsv(file, error);
  }
  const [header, ...body] = lines;
  const wrong = headerFault(file, header?.record ?? [], spec);
  if (wrong !== null) return { rows: [], faults: [wrong] };
  if (body.length > 0 || spec.mayBeEmpty === true) return readRows(file, body, spec);
  return {
    rows: [],
    faults: [{ file, row: 1, column: "", rule: "the table has no rows", value: "" }],
  };
}
