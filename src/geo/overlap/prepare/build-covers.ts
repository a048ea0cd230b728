import type { Steps } from "../../../domain/steps/run-steps";
import { crossing } from "../predicates/crossing";
import { CurrentCover } from "../current-cover";
import type { ArcLines, CellCovers, SegmentGrid } from "../prepared-areas";

const CELLS_PER_STEP = 500;

/** Walks each row of cell centres from outside and notes which areas hold each centre. In steps. */
export function* buildCovers(
  arcs: ArcLines,
  grid: SegmentGrid,
  areaCount: number,
): Steps<CellCovers> {
  const { left, bottom, size, columns, rows } = grid;
  const coverOfCell = new Int32Array(columns * rows);
  const book = new CoverBook();
  const cover = new CurrentCover();
  const stamp = new Int32Array(arcs.x.length);
  let step = 0;
  for (let row = 0; row < rows; row++) {
    const y = bottom + (row + 0.5) * size;
    let number = 0;
    cover.clear();
    for (let column = 1; column < columns; column++) {
      const cell = row * columns + column;
      if (cell % CELLS_PER_STEP === 0) yield cell / coverOfCell.length;
      step++;
      const from = left + (column - 0.5) * size;
      if (crossInto(from, y, from + size, y, cell - 1, cell)) number = book.number(cover);
      coverOfCell[cell] = number;
    }
  }
  return { coverOfCell, ...book.lists() };

  function crossInto(
    px: number,
    py: number,
    qx: number,
    qy: number,
    first: number,
    last: number,
  ): boolean {
    const { cellStart, segment, ends } = grid;
    let changed = false;
    for (let entry = cellStart[first]; entry < cellStart[last + 1]; entry++) {
      const at = segment[entry];
      if (stamp[at] === step) continue;
      stamp[at] = step;
      const [i, arc] = [4 * entry, arcs.arcOf[at]];
      const side = crossing(px, py, qx, qy, ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
      if (side === 0) continue;
      changed = true;
      if (arcs.arcRight[arc] < areaCount) cover.change(arcs.arcRight[arc], side);
      if (arcs.arcLeft[arc] < areaCount) cover.change(arcs.arcLeft[arc], -side);
    }
    return changed;
  }
}

/** Gives equal lists of (area, winding) one number; the empty list is number 0. */
class CoverBook {
  private readonly numbers = new Map<string, number>([["", 0]]);
  private readonly starts = [0, 0];
  private readonly areas: number[] = [];
  private readonly windings: number[] = [];

  number(cover: CurrentCover): number {
    const order = Array.from({ length: cover.size }, (_, i) => i);
    order.sort((a, b) => cover.area[a] - cover.area[b]);
    const key = order.map((i) => `${cover.area[i]}:${cover.winding[i]}`).join(",");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    for (const i of order) {
      this.areas.push(cover.area[i]);
      this.windings.push(cover.winding[i]);
    }
    this.starts.push(this.areas.length);
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  lists(): Omit<CellCovers, "coverOfCell"> {
    return {
      coverStart: Int32Array.from(this.starts),
      area: Int32Array.from(this.areas),
      winding: Int32Array.from(this.windings),
    };
  }
}
