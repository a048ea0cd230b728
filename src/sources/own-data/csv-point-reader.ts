import { placeColumns } from "../read-points/place-columns";
import type { PointGatherer } from "./point-gatherer";
import { type DecimalSign, numberStyle, readNumber } from "./read-number";
import { type CsvRow, RowSplitter, type Separator, separatorOf } from "./row-splitter";

/** What the first rows of a file of points say of all its columns. */
export interface PointTable {
  readonly separator: Separator;
  readonly x: number;
  readonly y: number;
  readonly placeDecimal: DecimalSign;
  readonly valueDecimal: DecimalSign;
  /** Headings of columns of numbers, the coordinates aside. */
  readonly columns: readonly string[];
  readonly headings: readonly string[];
}

/** Part of a column's filled cells that must be numbers for it to be summed. */
const MOST = 0.6;

function columnIsNumbers(cells: readonly string[], decimal: DecimalSign): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.filter((cell) => readNumber(cell, decimal) !== undefined);
  return filled.length > 0 && numbers.length / filled.length >= MOST;
}

/** Recognises a file of points by its first rows; null where their heading names no coordinates. */
export function pointTableOf(head: string): PointTable | null {
  const separator = separatorOf(head);
  const rows = new RowSplitter(separator).push(head, false);
  const headings = rows[0]?.cells ?? [];
  const place = placeColumns(headings);
  if (place === null) return null;
  const body = rows.slice(1, 300).map(({ cells }) => cells);
  const cellsOf = (column: number): string[] => body.map((cells) => cells[column] ?? "");
  const isComma = [...cellsOf(place.x), ...cellsOf(place.y)].some((cell) => cell.includes(","));
  const others = headings
    .map((_, column) => column)
    .filter((at) => at !== place.x && at !== place.y);
  const { decimal } = numberStyle(others.flatMap(cellsOf), separator === ",");
  return {
    separator,
    ...place,
    placeDecimal: isComma ? "comma" : "point",
    valueDecimal: decimal,
    columns: others
      .filter((column) => columnIsNumbers(cellsOf(column), decimal))
      .map((column) => headings[column] ?? ""),
    headings,
  };
}

/** A number that is written plainly needs no look at its form. */
function fastNumber(cell: string, decimal: DecimalSign): number {
  const plain = cell === "" ? NaN : Number(decimal === "comma" ? cell.replace(",", ".") : cell);
  const isPlain = Number.isFinite(plain) && (decimal === "point" || !cell.includes("."));
  return isPlain ? plain : (readNumber(cell, decimal) ?? NaN);
}

/** Gives the rows of a file of points to a gatherer, piece of text by piece. */
export class CsvPointReader {
  private readonly splitter: RowSplitter;
  private readonly table: PointTable;
  private readonly gatherer: PointGatherer;
  private readonly value: number;

  constructor(table: PointTable, gatherer: PointGatherer, sumOf: string | null) {
    this.splitter = new RowSplitter(table.separator);
    this.table = table;
    this.gatherer = gatherer;
    this.value = sumOf === null ? -1 : table.headings.indexOf(sumOf);
  }

  push(text: string, isLast: boolean): void {
    for (const row of this.splitter.push(text, isLast)) if (row.line > 1) this.take(row);
  }

  private take({ line, cells }: CsvRow): void {
    const { x, y, placeDecimal, valueDecimal, separator } = this.table;
    const value = this.value < 0 ? 0 : fastNumber(cells[this.value] ?? "", valueDecimal);
    this.gatherer.add(
      fastNumber(cells[x] ?? "", placeDecimal),
      fastNumber(cells[y] ?? "", placeDecimal),
      value,
      line,
      () => cells.join(separator).slice(0, 80),
    );
  }
}
