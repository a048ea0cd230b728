import type { CellCovers } from "./prepared-areas";

/** The areas that hold the point a walk has reached, each with its winding number; nearly always one area or none. */
export class CurrentCover {
  area = new Int32Array(16);
  winding = new Int32Array(16);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  load(covers: CellCovers, cover: number): void {
    this.size = 0;
    for (let i = covers.coverStart[cover]; i < covers.coverStart[cover + 1]; i++) {
      this.change(covers.area[i], covers.winding[i]);
    }
  }

  copy(other: CurrentCover): void {
    this.size = 0;
    for (let i = 0; i < other.size; i++) this.change(other.area[i], other.winding[i]);
  }

  change(area: number, by: number): void {
    const { winding, size } = this;
    for (let i = 0; i < size; i++) {
      if (this.area[i] !== area) continue;
      winding[i] += by;
      if (winding[i] === 0) {
        this.size = size - 1;
        this.area[i] = this.area[size - 1];
        winding[i] = winding[size - 1];
      }
      return;
    }
    if (size === this.area.length) this.grow();
    this.area[size] = area;
    this.winding[size] = by;
    this.size = size + 1;
  }

  private grow(): void {
    const [area, winding] = [this.area, this.winding];
    this.area = new Int32Array(2 * area.length);
    this.winding = new Int32Array(2 * area.length);
    this.area.set(area);
    this.winding.set(winding);
  }
}
