/** A cell: text, a number, or null for none. */
export type Cell = string | number | null;

export interface Column {
  /** Stable name in lower case, for programs. */
  readonly key: string;
  /** In the reader's language, for people. */
  readonly heading: string;
  /** `code` is text of digits, whose leading zeros must survive a spreadsheet. */
  readonly kind: "text" | "code" | "number";
}

/** What a reader takes away, before it becomes a file. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
