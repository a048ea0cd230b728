import { coverAt } from "../overlap/cover-at";
import { CurrentCover } from "../overlap/current-cover";
import { crossing } from "../overlap/predicates/crossing";
import type { PreparedAreas } from "../overlap/prepared-areas";

/** The label of cells that a border may cross. */
const MIXED = 0xffff;

/**
 * Assigns points to areas. A point on a border belongs to the area that holds it when moved by (ε, ε²): to the east of the
 * border, to the north of one that runs east–west. So each point has exactly one area of a partition.
 * Where areas overlap, the one that comes first in the set gets the point.
 */
export class PointIndex {
  /** Number of areas; also the answer for a point outside them all. */
  readonly outside: number;
  private readonly prepared: PreparedAreas;
  /** Area of each cell that no border comes near, else MIXED. 16 bits: the look-up is bound by memory. */
  private readonly label: Uint16Array;
  private readonly cover = new CurrentCover();

  /** Throws RangeError for more than 65,534 areas. */
  constructor(prepared: PreparedAreas) {
    const { areaCount, covers, grid } = prepared;
    if (areaCount >= MIXED) throw new RangeError(`${areaCount} areas are more than 65,534`);
    this.prepared = prepared;
    this.outside = areaCount;
    const areaOfCover = Uint16Array.from({ length: covers.coverStart.length - 1 }, (_, cover) => {
      const areas = covers.area.subarray(covers.coverStart[cover], covers.coverStart[cover + 1]);
      return areas.reduce((least, area) => Math.min(least, area), areaCount);
    });
    this.label = Uint16Array.from(covers.coverOfCell, (cover, cell) =>
      grid.cellStart[cell] === grid.cellStart[cell + 1] ? areaOfCover[cover] : MIXED,
    );
  }

  /** Area of each point, `outside` where none; x, y in EPSG:3035 metres. Points without finite coordinates are outside. */
  assign(x: Float64Array, y: Float64Array, area: Uint16Array): void {
    const { originX, originY } = this.prepared;
    const { left, bottom, size, columns, rows } = this.prepared.grid;
    const { label, outside } = this;
    const perCell = 1 / size;
    for (let i = 0; i < area.length; i++) {
      const px = x[i] - originX;
      const py = y[i] - originY;
      const column = (px - left) * perCell;
      const row = (py - bottom) * perCell;
      let found = outside;
      if (column >= 0 && row >= 0 && column < columns && row < rows) {
        const cell = (row | 0) * columns + (column | 0);
        found = label[cell];
        if (found === MIXED) found = this.locate(px, py, cell, column | 0, row | 0);
      }
      area[i] = found;
    }
  }

  /** From the cell's centre to the point, keeping the number of areas that hold it and the sum of their numbers. */
  private locate(x: number, y: number, cell: number, column: number, row: number): number {
    const { grid, arcs, covers, areaCount } = this.prepared;
    const { cellStart, segment, ends } = grid;
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
    coverAt(this.prepared, x, y, cover);
    let first = this.outside;
    for (let i = 0; i < cover.size; i++) if (cover.area[i] < first) first = cover.area[i];
    return first;
  }
}
