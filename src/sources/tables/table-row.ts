import type { TableFault } from "./fault";
import type { TableSpec } from "./spec/table-spec";

export interface TableRow {
  readonly file: string;
  /** Line in the file; the header is line 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly spec: TableSpec;
  readonly rows: readonly TableRow[];
}

/** The text of a cell; empty where the column is missing. */
export const cell = (row: TableRow, column: string): string => row.cells.get(column) ?? "";

/** The number in a cell, null where it is empty. */
export const numberCell = (row: TableRow, column: string): number | null => {
  const text = cell(row, column);
  return text === "" ? null : Number(text);
};

/** The text of a cell, null where it is empty. */
export const textCell = (row: TableRow, column: string): string | null =>
  cell(row, column) === "" ? null : cell(row, column);

export const faultAt = (row: TableRow, column: string, rule: string): TableFault => ({
  file: row.file,
  row: row.row,
  column,
  rule,
  value: cell(row, column),
});
