import type { PreparedAreas } from "../overlap/prepared-areas";
import { type LabelParts, labelParts, MIXED, PART_BITS } from "./label-parts";
import { PointLocator } from "./point-locator";

const MOST_AREAS = MIXED - 3;

/**
 * Assigns points to areas. A point on a border belongs to the area that holds it when moved by (ε, ε²): to the east of the
 * border, to the north of one that runs east–west. So each point has exactly one area of a partition.
 * Where areas overlap, the one that comes first in the set gets the point.
 */
export class PointIndex {
  /** Number of areas; also the answer for a point outside them all. */
  readonly outside: number;
  private readonly prepared: PreparedAreas;
  private readonly locator: PointLocator;
  private readonly labels: LabelParts;

  /** Throws RangeError for more than 65,532 areas. */
  constructor(prepared: PreparedAreas) {
    const { areaCount } = prepared;
    if (areaCount > MOST_AREAS) throw new RangeError(`${areaCount} areas are more than 65,532`);
    this.prepared = prepared;
    this.outside = areaCount;
    this.locator = new PointLocator(prepared);
    this.labels = labelParts(prepared, this.locator);
  }

  /** Area of each point, `outside` where none; x, y in EPSG:3035 metres. Points without finite coordinates are outside. */
  assign(x: Float64Array, y: Float64Array, area: Uint16Array): void {
    const { originX, originY, grid } = this.prepared;
    const { left, bottom, columns } = grid;
    const { cell, part } = this.labels;
    const { outside, locator } = this;
    const mask = (1 << PART_BITS) - 1;
    const perPart = (1 / grid.size) * 2 ** PART_BITS;
    const partColumns = columns << PART_BITS;
    const partRows = grid.rows << PART_BITS;
    for (let i = 0; i < area.length; i++) {
      const px = x[i] - originX;
      const py = y[i] - originY;
      const atColumn = (px - left) * perPart;
      const atRow = (py - bottom) * perPart;
      let found = outside;
      if (atColumn >= 0 && atRow >= 0 && atColumn < partColumns && atRow < partRows) {
        const column = atColumn | 0;
        const row = atRow | 0;
        found = cell[(row >> PART_BITS) * columns + (column >> PART_BITS)];
        if (found > outside) {
          const run = (found - outside - 1) << (2 * PART_BITS);
          found = part[run | ((row & mask) << PART_BITS) | (column & mask)];
          if (found === MIXED) {
            found = locator.locate(px, py, column >> PART_BITS, row >> PART_BITS);
          }
        }
      }
      area[i] = found;
    }
  }
}
