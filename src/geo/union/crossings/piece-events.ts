import { growFloats, growInts } from "../grow";

/** What happens along the pieces of one cell: each piece has its list of crossings, by rising place. */
export class PieceEvents {
  size = 0;
  /** First event of each piece, −1 for none. */
  first = new Int32Array(64);
  /** Next event of the same piece, −1 for none. */
  next = new Int32Array(64);
  /** Where on the piece, 0–1. */
  place = new Float64Array(64);
  x = new Float64Array(64);
  y = new Float64Array(64);
  /** Change of depth at the crossing. */
  depth = new Int32Array(64);
  /** Border arc crossed, −1 for none; `side` +1 from its left to its right. */
  arc = new Int32Array(64);
  side = new Int32Array(64);
  /** Owner of the boundary crossed. */
  owner = new Int32Array(64);
  /** 1 where the crossing comes before the chain's anchor on the same piece. */
  isBefore = new Int32Array(64);

  /** Empties the lists of pieces `0 … pieces - 1`. */
  clear(pieces: number): void {
    if (this.first.length < pieces) this.first = new Int32Array(2 * pieces);
    this.first.fill(-1, 0, pieces);
    this.size = 0;
  }

  /** A new event, whose place, x and y are for the caller to set before {@link insert}. */
  open(owner: number, depth: number, arc: number, side: number, isBefore: boolean): number {
    const at = this.size++;
    if (at === this.place.length) this.grow();
    this.owner[at] = owner;
    this.depth[at] = depth;
    this.arc[at] = arc;
    this.side[at] = side;
    this.isBefore[at] = isBefore ? 1 : 0;
    return at;
  }

  /** Enters an event in the list of its piece. */
  insert(piece: number, event: number): void {
    const { place, next } = this;
    let previous = -1;
    let following = this.first[piece];
    while (following >= 0 && place[following] <= place[event]) {
      previous = following;
      following = next[following];
    }
    next[event] = following;
    if (previous < 0) this.first[piece] = event;
    else next[previous] = event;
  }

  private grow(): void {
    const capacity = 2 * this.place.length;
    this.next = growInts(this.next, capacity);
    this.place = growFloats(this.place, capacity);
    this.x = growFloats(this.x, capacity);
    this.y = growFloats(this.y, capacity);
    this.depth = growInts(this.depth, capacity);
    this.arc = growInts(this.arc, capacity);
    this.side = growInts(this.side, capacity);
    this.owner = growInts(this.owner, capacity);
    this.isBefore = growInts(this.isBefore, capacity);
  }
}
