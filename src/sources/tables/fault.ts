/** One thing wrong with the data package. `row` is the line in the file, 1 is the header, 0 the whole file. */
export interface TableFault {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly rule: string;
  readonly value: string;
}

/** `file:row:column: rule (value "…")` */
export function faultLine({ file, row, column, rule, value }: TableFault): string {
  return `${file}:${row}:${column}: ${rule} (value "${value}")`;
}

/** In the order a reader meets them: by file, row, then as found. */
export function sortFaults(faults: readonly TableFault[]): readonly TableFault[] {
  return faults.toSorted((a, b) => (a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1));
}
