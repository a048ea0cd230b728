import type { Tables } from "../package/tables";

export const REGISTER_TABLES = ["initiatives", "participants"] as const;
export type RegisterTable = (typeof REGISTER_TABLES)[number];

/** Text of a cell by column of the table, as it stands in the data package. */
export type RegisterCells = Readonly<Record<string, string>>;

/** An initiative as somebody proposes it: its row and the rows of those who take part. */
export interface RegisterDraft {
  readonly initiative: RegisterCells;
  readonly participants: readonly RegisterCells[];
}

export interface DraftFault {
  readonly table: RegisterTable;
  /** Place in the draft, 0 for the initiative. */
  readonly place: number;
  readonly column: string;
  /** In the words of the build. */
  readonly rule: string;
}

/** The rules of the build for the register of initiatives, without the build. */
export interface RegisterRules {
  /** `replaces`: id of the initiative whose rows the draft takes the place of; null for a new one. */
  check(tables: Tables, draft: RegisterDraft, replaces: string | null): readonly DraftFault[];
  /** Header and rows as CSV, ready for the data package. */
  csv(table: RegisterTable, rows: readonly RegisterCells[]): string;
}
