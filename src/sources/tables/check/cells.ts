import type { TableFault } from "../fault";
import { cell, faultAt, type TableRow } from "../table-row";
import type { ColumnSpec, ColumnType, TableSpec } from "../spec/table-spec";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/u;
const INTEGER = /^-?(0|[1-9]\d*)$/u;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isPartialDate = (text: string): boolean =>
  PARTIAL_DATE.test(text) && isIsoDate(`${text}-01-01`.slice(0, 10));

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/u.test(text) && URL.canParse(text);
}

interface TypeRule {
  readonly holds: (text: string) => boolean;
  readonly rule: string;
}

const TYPE_RULES: Record<ColumnType, TypeRule> = {
  string: { holds: (text) => text.trim() === text, rule: "no space before or after the text" },
  integer: { holds: (text) => INTEGER.test(text), rule: "must be a whole number" },
  number: { holds: (text) => NUMBER.test(text), rule: "must be a number with a decimal point" },
  date: { holds: isIsoDate, rule: "must be a date, YYYY-MM-DD" },
  "partial-date": { holds: isPartialDate, rule: "must be YYYY, YYYY-MM or YYYY-MM-DD" },
  vintage: {
    holds: (text) => text === "undated" || isPartialDate(text),
    rule: "must be YYYY, YYYY-MM, YYYY-MM-DD or undated",
  },
  uri: { holds: isUrl, rule: "must be an http or https address" },
};

const isNumeric = (type: ColumnType): boolean => type === "integer" || type === "number";

function limitRule(column: ColumnSpec, text: string): string | null {
  const { words, pattern, minimum, maximum, type } = column;
  if (words !== undefined && !words.includes(text)) return `must be one of ${words.join(", ")}`;
  if (pattern !== undefined && !new RegExp(`^${pattern}$`, "u").test(text))
    return `must look like ${pattern}`;
  if (!isNumeric(type)) return null;
  if (minimum !== undefined && Number(text) < minimum) return `must be at least ${minimum}`;
  if (maximum !== undefined && Number(text) > maximum) return `must be at most ${maximum}`;
  return null;
}

/** The first rule that the cell breaks by itself, or null. */
function brokenRule(column: ColumnSpec, text: string): string | null {
  if (text === "") return column.required ? "must not be empty" : null;
  const { holds, rule } = TYPE_RULES[column.type];
  if (!holds(text)) return rule;
  return limitRule(column, text);
}

/** Type, presence, vocabulary and limits of each cell. */
export function checkCells(rows: readonly TableRow[], spec: TableSpec): readonly TableFault[] {
  return rows.flatMap((row) =>
    spec.columns.flatMap((column) => {
      const rule = brokenRule(column, cell(row, column.name));
      return rule === null ? [] : [faultAt(row, column.name, rule)];
    }),
  );
}

/** Two rows with one key; the second is at fault. */
export function checkKeys(rows: readonly TableRow[], spec: TableSpec): readonly TableFault[] {
  const seen = new Map<string, TableRow>();
  const faults: TableFault[] = [];
  for (const row of rows) {
    const key = spec.key.map((column) => cell(row, column)).join(" ");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      faults.push({
        ...faultAt(row, spec.key[0] ?? "", ""),
        rule: `${spec.key.join(" + ")} must be unique, also on ${first.file}:${first.row}`,
        value: key,
      });
  }
  return faults;
}

/** References that lead nowhere. */
export function checkReferences(
  rows: readonly TableRow[],
  spec: TableSpec,
  idsOf: (table: string) => ReadonlySet<string>,
): readonly TableFault[] {
  return spec.columns.flatMap((column) => {
    const { name, refersTo } = column;
    if (refersTo === undefined) return [];
    const ids = idsOf(refersTo);
    return rows
      .filter((row) => cell(row, name) !== "" && !ids.has(cell(row, name)))
      .map((row) => faultAt(row, name, `must be an id in ${refersTo}.csv`));
  });
}
