import { READ_LIMITS } from "../read-limits";

export const SEPARATORS = [";", "\t", ",", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** The sign that divides the cells of most of the first lines into the same number, the most cells first. */
export function separatorOf(text: string): Separator {
  const lines = text.split(/\r\n|\r|\n/u, 20).filter((line) => line.trim() !== "");
  const [first] = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => countOf(line.replace(/"[^"]*"/gu, ""), separator));
    const alikes = (wanted: number): number =>
      counts.filter((count) => count === wanted && count > 0).length;
    const usual = counts
      .filter((count) => count > 0)
      .reduce((best, count) => (alikes(count) > alikes(best) ? count : best), 0);
    const alike = alikes(usual);
    return { separator, score: usual === 0 ? 0 : alike * 1000 + usual };
  }).toSorted((a, b) => b.score - a.score);
  return first === undefined || first.score === 0 ? ";" : first.separator;
}

/** The cells of a line; a quoted one may hold the separator, and quotes written twice. */
function cellsOf(line: string, separator: Separator): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    if (sign === '"' && isQuoted && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

export interface CsvRow {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cuts text that arrives in pieces into rows; a quoted cell may run over lines. */
export class RowSplitter {
  private rest = "";
  private open = "";
  private line = 0;
  private openedAt = 0;
  private readonly separator: Separator;

  constructor(separator: Separator) {
    this.separator = separator;
  }

  push(text: string, isLast: boolean): CsvRow[] {
    const lines = (this.rest + text).split(/\r\n|\r(?!\n|$)|\n/u);
    this.rest = isLast ? "" : (lines.pop() ?? "");
    if (isLast && (lines.at(-1) ?? "").trim() === "") lines.pop();
    const rows: CsvRow[] = [];
    for (const line of lines) this.take(line, rows);
    if (isLast && this.open !== "") this.finish(this.open, this.openedAt, rows);
    return rows;
  }

  private take(line: string, rows: CsvRow[]): void {
    this.line++;
    const isOpen = this.open !== "";
    const whole = isOpen ? `${this.open}\n${line}` : line;
    if (!isOpen) this.openedAt = this.line;
    const endsInside = countOf(whole, '"') % 2 === 1;
    if (endsInside && whole.length < READ_LIMITS.rowCharacters) this.open = whole;
    else this.finish(whole, this.openedAt, rows);
  }

  private finish(whole: string, line: number, rows: CsvRow[]): void {
    this.open = "";
    rows.push({ line, cells: cellsOf(whole, this.separator) });
  }
}
