import { AreasFault } from "../read-areas/areas-result";
import { placeColumns } from "./place-columns";
import { BlockBuilder, type PointBlock, type PointTally } from "./point-block";

/** Which cells of a row hold what. */
interface PointColumns {
  readonly x: number;
  readonly y: number;
  /** −1 where no column is summed. */
  readonly value: number;
}

/** What stands for bytes that are no UTF-8 once they are decoded. */
const NOT_UTF8 = "\uFFFD";

/** Blocks of points from the rows of a CSV file, header first. Throws AreasFault at the first cell that is no number. */
export async function* csvPoints(
  rows: AsyncIterable<readonly string[]>,
  sumColumn: string | undefined,
  tally: PointTally,
): AsyncGenerator<PointBlock> {
  const builder = new BlockBuilder(sumColumn !== undefined);
  let columns: PointColumns | undefined;
  let row = 0;
  for await (const cells of rows) {
    row++;
    const broken = cells.findIndex((cell) => cell.includes(NOT_UTF8));
    if (broken >= 0) {
      throw new AreasFault(
        `row ${row}, column ${broken + 1}: "${cells[broken]}" is not UTF-8; save the file as UTF-8`,
      );
    }
    if (columns === undefined) {
      columns = findColumns(cells, sumColumn);
      continue;
    }
    const x = readNumber(cells, columns.x, row);
    const y = readNumber(cells, columns.y, row);
    if (Number.isNaN(x + y)) {
      tally.withoutPlace++;
      continue;
    }
    const value = columns.value < 0 ? 0 : readNumber(cells, columns.value, row);
    if (Number.isNaN(value)) tally.withoutValue++;
    if (builder.add(x, y, value)) yield builder.take();
  }
  if (columns === undefined) throw new AreasFault("the file is empty");
  yield builder.take();
}

function findColumns(header: readonly string[], sumColumn: string | undefined): PointColumns {
  const place = placeColumns(header);
  if (place === null) {
    throw new AreasFault(
      `row 1 names no columns lon and lat or x and y; it has ${header.join(", ")}`,
    );
  }
  const value = sumColumn === undefined ? -1 : header.findIndex((n) => n.trim() === sumColumn);
  if (sumColumn !== undefined && value < 0) {
    throw new AreasFault(`row 1 names no column "${sumColumn}"; it has ${header.join(", ")}`);
  }
  return { ...place, value };
}

/** NaN where the cell is empty. */
function readNumber(cells: readonly string[], column: number, row: number): number {
  const text = cells[column]?.trim() ?? "";
  if (text === "") return NaN;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  const hint = /^-?\d+,\d+$/.test(text) ? `; write ${text.replace(",", ".")}` : "";
  throw new AreasFault(`row ${row}, column ${column + 1}: "${text}" is no number${hint}`);
}
