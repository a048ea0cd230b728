import { crossing } from "./predicates/crossing";
import type { CurrentCover } from "./current-cover";
import type { PreparedAreas } from "./prepared-areas";

/** Sets `cover` to the areas that hold (x, y), metres from the areas' origin; on a border by the moved point's side. */
export function coverAt(prepared: PreparedAreas, x: number, y: number, cover: CurrentCover): void {
  const { grid, arcs, covers, areaCount } = prepared;
  const { left, bottom, size, columns, rows, cellStart, segment, ends } = grid;
  const perCell = 1 / size;
  const column = (x - left) * perCell;
  const row = (y - bottom) * perCell;
  cover.clear();
  if (!(column >= 0 && row >= 0 && column < columns && row < rows)) return;
  const c = column | 0;
  const r = row | 0;
  const cell = r * columns + c;
  cover.load(covers, covers.coverOfCell[cell]);
  const centreX = left + (c + 0.5) * size;
  const centreY = bottom + (r + 0.5) * size;
  for (let entry = cellStart[cell]; entry < cellStart[cell + 1]; entry++) {
    const i = 4 * entry;
    const side = crossing(centreX, centreY, x, y, ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
    if (side === 0) continue;
    const arc = arcs.arcOf[segment[entry]];
    if (arcs.arcRight[arc] < areaCount) cover.change(arcs.arcRight[arc], side);
    if (arcs.arcLeft[arc] < areaCount) cover.change(arcs.arcLeft[arc], -side);
  }
}
