import type { MunicipalityCell } from "../../domain/areas/municipality-finder";
import type { CsvRow } from "./row-splitter";
import { type NumberStyle, numberStyle, readNumber } from "./read-number";

export type FindMunicipality = (cell: string) => MunicipalityCell;

/** What the columns of a table of kommuner are. */
export interface Roles {
  /** Headings of all columns; "2" and so on where the table has none. */
  readonly headings: readonly string[];
  readonly area: number;
  readonly year: number | null;
  /** Columns of figures; each is a year where `isWide`. */
  readonly values: readonly number[];
  readonly isWide: boolean;
  readonly unused: readonly number[];
  readonly style: NumberStyle;
  /** Rows above the heading and with it; the data begin here. */
  readonly start: number;
}

const YEAR = /^(?:19|20|21)\d{2}$/u;
const YEAR_HEADING = /^(?:år|aar|year|tid|time|periode|period|årstal)$/iu;
/** What statistics print where there is no figure. */
const MARKER = /^(?:\.{1,3}|…|-|–|x|\*|n\/?a|null|nan)$/iu;
/** Part of a column's cells that must be of a kind for the column to be of that kind. */
const MOST = 0.6;
const SOME = 0.3;

export const isMarker = (cell: string): boolean => MARKER.test(cell);
export const isYear = (cell: string): boolean => YEAR.test(cell);

function shareOf(cells: readonly string[], fits: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell !== "" && !isMarker(cell));
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
}

/** The column in which most cells are kommuner; −1 where none are. */
export function areaColumn(rows: readonly CsvRow[], find: FindMunicipality): number {
  const hits: number[] = [];
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      hits[column] = (hits[column] ?? 0) + (find(cell).is === "municipality" ? 1 : 0);
    }
  }
  const most = Math.max(0, ...hits);
  return most === 0 ? -1 : hits.indexOf(most);
}

/** Row of the heading, or −1: the last row with several cells above the first kommune. */
function headingRow(rows: readonly CsvRow[], area: number, find: FindMunicipality): number {
  const first = rows.findIndex(({ cells }) => find(cells[area] ?? "").is !== "not");
  const isArea = ({ cells }: CsvRow): boolean => {
    const cell = find(cells[area] ?? "");
    return cell.is === "not" && cell.why === "other-area";
  };
  return rows
    .slice(0, first)
    .findLastIndex((row) => row.cells.filter((cell) => cell !== "").length > 1 && !isArea(row));
}

/** The roles of all columns, null where no column names kommuner. */
export function columnRoles(
  rows: readonly CsvRow[],
  find: FindMunicipality,
  isCommaSeparated: boolean,
): Roles | null {
  const area = areaColumn(rows, find);
  if (area < 0) return null;
  const heading = headingRow(rows, area, find);
  const body = rows.slice(heading + 1);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const headings = Array.from(
    { length: width },
    (_, column) => (heading < 0 ? "" : (rows[heading]?.cells[column] ?? "")) || String(column + 1),
  );
  const cellsOf = (column: number): string[] => body.map(({ cells }) => cells[column] ?? "");
  const others = headings
    .map((_, column) => column)
    .filter((column) => column !== area)
    .filter((column) => shareOf(cellsOf(column), (cell) => find(cell).is !== "not") < MOST);
  const yearly = others.filter((column) => shareOf(cellsOf(column), isYear) > MOST);
  const year = yearly.find((column) => YEAR_HEADING.test(headings[column] ?? "")) ?? null;
  const rest = others.filter((column) => column !== year);
  const style = numberStyle(rest.flatMap(cellsOf), isCommaSeparated);
  const isFigure = (cell: string): boolean => readNumber(cell, style.decimal) !== undefined;
  const figures = rest.filter((column) => shareOf(cellsOf(column), isFigure) >= SOME);
  const wide = figures.filter((column) => heading >= 0 && isYear(headings[column] ?? ""));
  const values = wide.length > 0 ? wide : figures;
  return {
    headings,
    area,
    year: wide.length > 0 ? null : year,
    values,
    isWide: wide.length > 0,
    unused: rest.filter((column) => !values.includes(column)),
    style,
    start: heading + 1,
  };
}
