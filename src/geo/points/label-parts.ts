import { type CellFrame, cellsOfSegment } from "../overlap/prepare/segment-cells";
import type { PreparedAreas } from "../overlap/prepared-areas";
import type { PointLocator } from "./point-locator";

/** 2^this parts along the side of a grid cell: finer ones no longer fit the processor's cache (measured on 98 kommuner). */
export const PART_BITS = 2;

/** The label of parts that a border may cross. */
export const MIXED = 0xffff;

/** Codes below this are areas or runs. */
const MOST_CODES = MIXED - 1;
const UNKNOWN = MIXED - 1;
const PARTS = 1 << PART_BITS;

/** The area of every place that no border comes near, in two levels of 16 bits: the look-up is bound by memory. */
export interface LabelParts {
  /**
   * Area of each grid cell without a border, `areaCount` for none. A larger number is `areaCount` + 1 + the cell's run;
   * run 0 is for the cells beyond the 16 bits and has no label but MIXED.
   */
  readonly cell: Uint16Array;
  /** Area of each part of the cells with a border, run by run and row by row, or MIXED. */
  readonly part: Uint16Array;
}

export function labelParts(prepared: PreparedAreas, locator: PointLocator): LabelParts {
  const { areaCount } = prepared;
  const { cell, runs } = numberRuns(prepared);
  const part = new Uint16Array(runs * PARTS * PARTS).fill(UNKNOWN).fill(MIXED, 0, PARTS * PARTS);
  const labels = { cell, part };
  markBorders(prepared, labels);
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] > areaCount + 1) labelPatches(prepared, labels, locator, at);
  }
  return labels;
}

function numberRuns({ grid, covers, areaCount }: PreparedAreas): {
  cell: Uint16Array;
  runs: number;
} {
  const areaOfCover = Uint16Array.from({ length: covers.coverStart.length - 1 }, (_, cover) => {
    const areas = covers.area.subarray(covers.coverStart[cover], covers.coverStart[cover + 1]);
    return areas.reduce((least, area) => Math.min(least, area), areaCount);
  });
  const { coverOfCell } = covers;
  const cell = new Uint16Array(coverOfCell.length);
  let runs = 1;
  for (let at = 0; at < cell.length; at++) {
    if (grid.cellStart[at] === grid.cellStart[at + 1]) cell[at] = areaOfCover[coverOfCell[at]];
    else cell[at] = areaCount + 1 + (areaCount + 1 + runs < MOST_CODES ? runs++ : 0);
  }
  return { cell, runs };
}

function markBorders({ grid, arcs, areaCount }: PreparedAreas, { cell, part }: LabelParts): void {
  const frame: CellFrame = {
    left: grid.left,
    bottom: grid.bottom,
    size: grid.size / PARTS,
    columns: grid.columns * PARTS,
    rows: grid.rows * PARTS,
  };
  let near = new Int32Array(1024);
  const { arcStart, x, y } = arcs;
  for (let arc = 0; arc < arcStart.length - 1; arc++) {
    for (let i = arcStart[arc]; i < arcStart[arc + 1] - 1; i++) {
      let count = cellsOfSegment(frame, x[i], y[i], x[i + 1], y[i + 1], near);
      if (count > near.length) {
        near = new Int32Array(2 * count);
        count = cellsOfSegment(frame, x[i], y[i], x[i + 1], y[i + 1], near);
      }
      for (let n = 0; n < count; n++) {
        const row = Math.floor(near[n] / frame.columns);
        const column = near[n] - row * frame.columns;
        const at = (row >> PART_BITS) * grid.columns + (column >> PART_BITS);
        part[partNumber(cell[at] - areaCount - 1, column, row)] = MIXED;
      }
    }
  }
}

/** Number of the part (column, row), counted over the whole grid, in the run of its cell. */
function partNumber(run: number, column: number, row: number): number {
  const mask = PARTS - 1;
  return (run << (2 * PART_BITS)) | ((row & mask) << PART_BITS) | (column & mask);
}

/** Parts beside each other with no border near have one area: only the first of a patch is located. */
function labelPatches(
  { grid, areaCount }: PreparedAreas,
  { cell, part }: LabelParts,
  locator: PointLocator,
  at: number,
): void {
  const row = Math.floor(at / grid.columns);
  const column = at - row * grid.columns;
  const start = (cell[at] - areaCount - 1) * PARTS * PARTS;
  for (let n = 0; n < PARTS * PARTS; n++) {
    if (part[start + n] === MIXED) continue;
    const [across, up] = [n % PARTS, n >> PART_BITS];
    const before = across > 0 ? part[start + n - 1] : MIXED;
    const below = up > 0 ? part[start + n - PARTS] : MIXED;
    const beside = before === MIXED ? below : before;
    if (beside === MIXED) {
      const x = grid.left + (column + (across + 0.5) / PARTS) * grid.size;
      const y = grid.bottom + (row + (up + 0.5) / PARTS) * grid.size;
      part[start + n] = locator.locate(x, y, column, row);
    } else part[start + n] = beside;
  }
}
