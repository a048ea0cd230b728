/** `partial-date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `vintage`: a partial date or `undated`. */
export type ColumnType =
  "string" | "integer" | "number" | "date" | "partial-date" | "vintage" | "uri";

export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  /** An empty cell is a fault. */
  readonly required: boolean;
  /** The words that may stand here. */
  readonly words?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** The table whose first key column must hold this value. */
  readonly refersTo?: string;
}

export interface TableSpec {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: readonly ColumnSpec[];
  /** Headers only is right for this table. */
  readonly mayBeEmpty?: boolean;
}

type Limits = Omit<ColumnSpec, "name" | "type" | "required">;

export const needed = (name: string, type: ColumnType, limits: Limits = {}): ColumnSpec => ({
  name,
  type,
  required: true,
  ...limits,
});

export const optional = (name: string, type: ColumnType, limits: Limits = {}): ColumnSpec => ({
  name,
  type,
  required: false,
  ...limits,
});
