import type { PreparedAreas } from "../overlap/prepared-areas";
import { CELL_BITS, type LabelParts, labelParts, MIXED } from "./label-parts";
import { PointLocator } from "./point-locator";

/** So many that numbers for blocks are left in 16 bits. */
const MOST_AREAS = 60_000;

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

  /** Throws RangeError for more than 60,000 areas. */
  constructor(prepared: PreparedAreas) {
    const { areaCount } = prepared;
    if (areaCount > MOST_AREAS) throw new RangeError(`${areaCount} areas are more than 60,000`);
    this.prepared = prepared;
    this.outside = areaCount;
    this.locator = new PointLocator(prepared);
    this.labels = labelParts(prepared, this.locator);
  }

  /** Area of each point, `outside` where none; x, y in EPSG:3035 metres. Points without finite coordinates are outside. */
  assign(x: Float64Array, y: Float64Array, area: Uint16Array): void {
    const { originX, originY, grid } = this.prepared;
    const { left, bottom } = grid;
    const { bits, columns, block, part } = this.labels;
    const { outside, locator } = this;
    const mask = (1 << bits) - 1;
    const perPart = (1 / grid.size) * 2 ** CELL_BITS;
    const partColumns = grid.columns << CELL_BITS;
    const partRows = grid.rows << CELL_BITS;
    for (let i = 0; i < area.length; i++) {
      const px = x[i] - originX;
      const py = y[i] - originY;
      const atColumn = (px - left) * perPart;
      const atRow = (py - bottom) * perPart;
      let found = outside;
      if (atColumn >= 0 && atRow >= 0 && atColumn < partColumns && atRow < partRows) {
        const column = atColumn | 0;
        const row = atRow | 0;
        found = block[(row >> bits) * columns + (column >> bits)];
        if (found > outside) {
          const run = (found - outside - 1) << (2 * bits);
          found = part[run | ((row & mask) << bits) | (column & mask)];
          if (found === MIXED) {
            found = locator.locate(px, py, column >> CELL_BITS, row >> CELL_BITS);
          }
        }
      }
      area[i] = found;
    }
  }
}
