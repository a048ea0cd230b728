/** The crossings along one piece, by rising place. */
export class PieceEvents {
  size = 0;
  place = new Float64Array(64);
  /** Change of depth at the crossing. */
  depth = new Int32Array(64);
  /** Area entered and area left, −1 for none. */
  entered = new Int32Array(64);
  left = new Int32Array(64);

  clear(): void {
    this.size = 0;
  }

  add(place: number, depth: number, entered: number, left: number): void {
    if (this.size === this.place.length) this.grow();
    let i = this.size++;
    for (; i > 0 && this.place[i - 1] > place; i--) {
      this.place[i] = this.place[i - 1];
      this.depth[i] = this.depth[i - 1];
      this.entered[i] = this.entered[i - 1];
      this.left[i] = this.left[i - 1];
    }
    this.place[i] = place;
    this.depth[i] = depth;
    this.entered[i] = entered;
    this.left[i] = left;
  }

  private grow(): void {
    const { place, depth, entered, left } = this;
    this.place = new Float64Array(2 * place.length);
    this.depth = new Int32Array(2 * place.length);
    this.entered = new Int32Array(2 * place.length);
    this.left = new Int32Array(2 * place.length);
    this.place.set(place);
    this.depth.set(depth);
    this.entered.set(entered);
    this.left.set(left);
  }
}
