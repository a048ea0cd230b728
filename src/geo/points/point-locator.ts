import { coverAt } from "../overlap/cover-at";
import { CurrentCover } from "../overlap/current-cover";
import { crossing } from "../overlap/predicates/crossing";
import type { PreparedAreas } from "../overlap/prepared-areas";

/** Exact test of one point against the few segments of its grid cell. */
export class PointLocator {
  private readonly prepared: PreparedAreas;
  private readonly cover = new CurrentCover();

  constructor(prepared: PreparedAreas) {
    this.prepared = prepared;
  }

  /**
   * From the cell's centre to the point, keeping the number of areas that hold it and the sum of their numbers.
   * x, y relative to the origin of the prepared areas, in cell (column, row). `areaCount` where no area holds the point.
   */
  locate(x: number, y: number, column: number, row: number): number {
    const { grid, arcs, covers, areaCount } = this.prepared;
    const { cellStart, segment, ends } = grid;
    const cell = row * grid.columns + column;
    let count = 0;
    let sum = 0;
    const cover = covers.coverOfCell[cell];
    for (let i = covers.coverStart[cover]; i < covers.coverStart[cover + 1]; i++) {
      count += covers.winding[i];
      sum += covers.winding[i] * covers.area[i];
    }
    const centreX = grid.left + (column + 0.5) * grid.size;
    const centreY = grid.bottom + (row + 0.5) * grid.size;
    for (let entry = cellStart[cell]; entry < cellStart[cell + 1]; entry++) {
      const i = 4 * entry;
      const side = crossing(centreX, centreY, x, y, ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
      if (side === 0) continue;
      const arc = arcs.arcOf[segment[entry]];
      const entered = arcs.arcRight[arc];
      const left = arcs.arcLeft[arc];
      if (entered < areaCount) {
        count += side;
        sum += side * entered;
      }
      if (left < areaCount) {
        count -= side;
        sum -= side * left;
      }
    }
    if (count === 0) return areaCount;
    return count === 1 ? sum : this.firstCover(x, y);
  }

  private firstCover(x: number, y: number): number {
    const { cover } = this;
    const { areaCount } = this.prepared;
    coverAt(this.prepared, x, y, cover);
    let first = areaCount;
    for (let i = 0; i < cover.size; i++) if (cover.area[i] < first) first = cover.area[i];
    return first;
  }
}
