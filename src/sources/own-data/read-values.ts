import type { AreaId } from "../../domain/areas/area";
import type { OwnColumn, RowNote, RowWhy, ValuesRead } from "../../domain/own-data/values-read";
import { columnRoles, type FindMunicipality, isMarker, isYear, type Roles } from "./column-roles";
import { decodeText } from "./decode-text";
import { decimalsOf, readNumber } from "./read-number";
import { type CsvRow, RowSplitter, separatorOf } from "./row-splitter";

/** Columns of figures that are taken from one file. */
const MOST_COLUMNS = 30;

/** The figures of one column, filled row by row. */
interface Filling {
  readonly name: string;
  readonly unit: string;
  decimals: number;
  readonly years: Map<number | null, Record<AreaId, number>>;
}

/** "Skader (mio. kr.)" in its name and its unit. */
function nameAndUnit(heading: string): { name: string; unit: string } {
  const [, name = heading, round, square] =
    /^(.*?)\s*(?:\(([^()]*)\)|\[([^[\]]*)\])$/u.exec(heading) ?? [];
  const unit = round ?? square ?? "";
  return name === "" ? { name: heading, unit: "" } : { name, unit };
}

const emptyFilling = (heading: string): Filling => ({
  ...nameAndUnit(heading),
  decimals: 0,
  years: new Map(),
});

class TableReader {
  readonly notes: RowNote[] = [];
  readonly fillings: readonly Filling[];
  private readonly seen = new Set<string>();
  private readonly roles: Roles;
  private readonly find: FindMunicipality;

  constructor(roles: Roles, find: FindMunicipality) {
    this.roles = roles;
    this.find = find;
    const headings = roles.isWide
      ? [""]
      : roles.values.slice(0, MOST_COLUMNS).map((column) => roles.headings[column] ?? "");
    this.fillings = headings.map(emptyFilling);
  }

  row(row: CsvRow): void {
    const { line, cells } = row;
    const text = cells[this.roles.area] ?? "";
    const found = this.find(text);
    if (found.is === "not") {
      this.note(line, cells.every((cell) => cell === "") ? "" : text, found.why);
      return;
    }
    const year = this.yearOf(cells);
    if (year === undefined) {
      this.note(line, cells[this.roles.year ?? 0] ?? "", "no-year");
      return;
    }
    const key = `${found.id} ${year ?? ""}`;
    if (this.seen.has(key)) {
      this.note(line, year === null ? text : `${text} ${year}`, "duplicate");
      return;
    }
    this.seen.add(key);
    this.values(row, found.id, year);
  }

  /** Null where the file has no years, undefined where this row has none. */
  private yearOf(cells: readonly string[]): number | null | undefined {
    if (this.roles.year === null) return null;
    const text = cells[this.roles.year] ?? "";
    return isYear(text) ? Number(text) : undefined;
  }

  private values(row: CsvRow, id: AreaId, year: number | null): void {
    const { values, isWide, headings } = this.roles;
    for (const [place, column] of values.slice(0, isWide ? undefined : MOST_COLUMNS).entries()) {
      const filling = this.fillings[isWide ? 0 : place];
      if (filling === undefined) continue;
      this.value(row, column, filling, id, isWide ? Number(headings[column]) : year);
    }
  }

  private value(
    { line, cells }: CsvRow,
    column: number,
    filling: Filling,
    id: AreaId,
    year: number | null,
  ): void {
    const { headings, style } = this.roles;
    const { decimal } = style;
    const cell = cells[column] ?? "";
    const heading = headings[column] ?? "";
    const value = readNumber(cell, decimal);
    if (value === undefined) {
      const why = cell === "" ? "no-value" : isMarker(cell) ? "marker" : "not-number";
      const area = cells[this.roles.area] ?? "";
      this.note(line, cell === "" ? area : `${area}: ${cell}`, why, heading);
      return;
    }
    const values = filling.years.get(year) ?? {};
    values[id] = value;
    filling.years.set(year, values);
    filling.decimals = Math.min(6, Math.max(filling.decimals, decimalsOf(cell, decimal)));
  }

  note(row: number, text: string, why: RowWhy, column: string | null = null): void {
    this.notes.push({ row, text, why, column });
  }
}

const columnOf = ({ years, ...about }: Filling): OwnColumn => ({
  ...about,
  years: [...years]
    .map(([year, values]) => ({ year, values }))
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)),
});

/** Figures of kommuner in a CSV file of any usual kind; null where no column names kommuner or none holds figures. */
export function readValues(bytes: Uint8Array, find: FindMunicipality): ValuesRead | null {
  const { text, encoding } = decodeText(bytes);
  const separator = separatorOf(text);
  const rows = new RowSplitter(separator).push(text, true);
  const roles = columnRoles(rows, find, separator === ",");
  if (roles === null || roles.values.length === 0) return null;
  const reader = new TableReader(roles, find);
  for (const { line, cells } of rows.slice(0, roles.start - 1)) {
    reader.note(line, cells.filter((cell) => cell !== "").join(" "), "above");
  }
  for (const row of rows.slice(roles.start)) reader.row(row);
  return {
    encoding,
    separator,
    decimal: roles.style.decimal,
    decimalIsGuess: roles.style.isGuess,
    rows: rows.length - roles.start,
    areaHeading: roles.headings[roles.area] ?? "",
    yearHeading: roles.year === null ? null : (roles.headings[roles.year] ?? ""),
    columns: reader.fillings.map(columnOf).filter(({ years }) => years.length > 0),
    unused: roles.unused.map((column) => roles.headings[column] ?? ""),
    notes: reader.notes,
  };
}
