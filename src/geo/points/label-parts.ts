import { type CellFrame, cellsOfSegment } from "../overlap/prepare/segment-cells";
import type { PreparedAreas } from "../overlap/prepared-areas";
import type { PointLocator } from "./point-locator";

/** The label of parts that a border may cross; one more than any area or block number. */
export const MIXED = 0xffff;

/** 2^this parts along the side of a grid cell: finer ones no longer fit the processor's cache (measured on 98 kommuner). */
export const CELL_BITS = 2;

/**
 * The area of every part of the plane that no border comes near, in two levels. 16 bits: the look-up is bound by memory.
 * Part (column, row) lies in block (column >> bits, row >> bits).
 */
export interface LabelParts {
  /** 2^bits parts along the side of a block. */
  readonly bits: number;
  /** Blocks in a row of them. */
  readonly columns: number;
  /** Area of each block (`areaCount` for none); what is larger is `areaCount` + 1 + the number of its run in `part`. */
  readonly block: Uint16Array;
  /** Area of each part of the blocks that have several, row by row, or MIXED. */
  readonly part: Uint16Array;
}

/** Blocks are the grid's cells, or 2 × 2, 4 × 4 … of them where too many have a border for 16 bits. */
export function labelParts(prepared: PreparedAreas, locator: PointLocator): LabelParts {
  const { grid, areaCount } = prepared;
  for (let bits = CELL_BITS; ; bits++) {
    const columns = Math.ceil((grid.columns << CELL_BITS) / 2 ** bits);
    const rows = Math.ceil((grid.rows << CELL_BITS) / 2 ** bits);
    const block = new Uint16Array(columns * rows).fill(UNKNOWN);
    const runs = numberRuns(prepared, { bits, columns, block });
    if (areaCount + 1 + runs >= MIXED) continue;
    const part = new Uint16Array(runs << (2 * bits)).fill(UNKNOWN);
    const labels = { bits, columns, block, part };
    markBorders(prepared, labels);
    fillLabels(prepared, labels, locator);
    return labels;
  }
}

/** Neither an area nor a border: to be filled in. */
const UNKNOWN = MIXED - 1;

/** Gives every block with a border its run of parts; returns how many there are. */
function numberRuns({ grid, areaCount }: PreparedAreas, labels: Omit<LabelParts, "part">): number {
  const { bits, columns, block } = labels;
  const shift = bits - CELL_BITS;
  let runs = 0;
  for (let cell = 0; cell < grid.cellStart.length - 1; cell++) {
    if (grid.cellStart[cell] === grid.cellStart[cell + 1]) continue;
    const row = Math.floor(cell / grid.columns);
    const at = (row >> shift) * columns + ((cell - row * grid.columns) >> shift);
    if (block[at] === UNKNOWN) block[at] = areaCount + 1 + runs++;
  }
  return runs;
}

function markBorders({ grid, arcs, areaCount }: PreparedAreas, labels: LabelParts): void {
  const { bits, columns, block, part } = labels;
  const frame: CellFrame = {
    left: grid.left,
    bottom: grid.bottom,
    size: grid.size / 2 ** CELL_BITS,
    columns: grid.columns << CELL_BITS,
    rows: grid.rows << CELL_BITS,
  };
  const mask = (1 << bits) - 1;
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
        const run = block[(row >> bits) * columns + (column >> bits)] - areaCount - 1;
        part[(run << (2 * bits)) | ((row & mask) << bits) | (column & mask)] = MIXED;
      }
    }
  }
}

/** Parts beside each other with no border near have the same area: only the first of a patch is located. */
function fillLabels(prepared: PreparedAreas, labels: LabelParts, locator: PointLocator): void {
  const { grid, areaCount } = prepared;
  const { bits, columns, block, part } = labels;
  const side = 1 << bits;
  const partSize = grid.size / 2 ** CELL_BITS;
  const labelAt = (column: number, row: number): number => {
    const [cellColumn, cellRow] = [column >> CELL_BITS, row >> CELL_BITS];
    if (cellColumn >= grid.columns || cellRow >= grid.rows) return areaCount;
    const x = grid.left + (column + 0.5) * partSize;
    const y = grid.bottom + (row + 0.5) * partSize;
    return locator.locate(x, y, cellColumn, cellRow);
  };
  for (let at = 0; at < block.length; at++) {
    const firstRow = Math.floor(at / columns) << bits;
    const firstColumn = (at % columns) << bits;
    if (block[at] === UNKNOWN) {
      block[at] = at % columns > 0 && block[at - 1] <= areaCount ? block[at - 1] : labelAt(firstColumn, firstRow);
      continue;
    }
    const start = (block[at] - areaCount - 1) << (2 * bits);
    for (let n = 0; n < side * side; n++) {
      if (part[start + n] === MIXED) continue;
      const [column, row] = [n & (side - 1), n >> bits];
      const before = column > 0 ? part[start + n - 1] : MIXED;
      const below = row > 0 ? part[start + n - side] : MIXED;
      part[start + n] =
        before !== MIXED ? before : below !== MIXED ? below : labelAt(firstColumn + column, firstRow + row);
    }
  }
}
