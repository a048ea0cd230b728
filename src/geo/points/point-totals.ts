import type { PointIndex } from "./point-index";

/** Counts and sums of points by area, added block by block. */
export class PointTotals {
  /** Points in each area; the last entry is for points outside them all. */
  readonly count: Float64Array;
  /** Sum of the values of those points. */
  readonly sum: Float64Array;
  private readonly compensation: Float64Array;
  private readonly index: PointIndex;
  private area = new Uint16Array(0);

  constructor(index: PointIndex) {
    this.index = index;
    this.count = new Float64Array(index.outside + 1);
    this.sum = new Float64Array(index.outside + 1);
    this.compensation = new Float64Array(index.outside + 1);
  }

  /** x, y in EPSG:3035 metres; without `value` only counts. Sums are compensated (Neumaier), order hardly matters. */
  add(x: Float64Array, y: Float64Array, value?: Float64Array): void {
    if (this.area.length !== x.length) this.area = new Uint16Array(x.length);
    const { area, count, sum, compensation } = this;
    this.index.assign(x, y, area);
    for (let i = 0; i < area.length; i++) count[area[i]]++;
    if (value === undefined) return;
    for (let i = 0; i < area.length; i++) {
      const at = area[i];
      const before = sum[at];
      const next = before + value[i];
      compensation[at] +=
        Math.abs(before) >= Math.abs(value[i])
          ? before - next + value[i]
          : value[i] - next + before;
      sum[at] = next;
    }
  }

  /** The sums with their compensation. */
  finishedSum(): Float64Array {
    return this.sum.map((sum, area) => sum + this.compensation[area]);
  }
}
