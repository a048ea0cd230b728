import type { Steps } from "../../../domain/steps/run-steps";

const CELLS_PER_STEP = 500_000;

/** Chebyshev distance in cells from each cell to the nearest with entries, at most 255; two passes are exact. */
export function* distanceToOccupied(
  cellStart: Int32Array,
  columns: number,
  rows: number,
): Steps<Uint8Array> {
  const distance = new Uint8Array(columns * rows);
  for (let cell = 0; cell < distance.length; cell++) {
    distance[cell] = cellStart[cell + 1] > cellStart[cell] ? 0 : 255;
  }
  const rowsPerStep = Math.ceil(CELLS_PER_STEP / columns);
  for (let row = 0; row < rows; row++) {
    if (row % rowsPerStep === 0) yield (0.5 * row) / rows;
    for (let column = 0; column < columns; column++) {
      relax(distance, columns, rows, column, row, -1);
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    if (row % rowsPerStep === 0) yield 1 - (0.5 * row) / rows;
    for (let column = columns - 1; column >= 0; column--) {
      relax(distance, columns, rows, column, row, 1);
    }
  }
  return distance;
}

/** Takes the neighbours seen before in a pass: the previous row (by `step`) and the cell beside. */
function relax(
  distance: Uint8Array,
  columns: number,
  rows: number,
  column: number,
  row: number,
  step: number,
): void {
  const cell = row * columns + column;
  let least = distance[cell];
  if (least === 0) return;
  const beside = column + step;
  if (beside >= 0 && beside < columns) least = Math.min(least, distance[cell + step] + 1);
  if (row + step >= 0 && row + step < rows) {
    const across = cell + step * columns;
    least = Math.min(least, distance[across] + 1);
    if (column > 0) least = Math.min(least, distance[across - 1] + 1);
    if (column + 1 < columns) least = Math.min(least, distance[across + 1] + 1);
  }
  distance[cell] = least;
}
