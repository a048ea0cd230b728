import { orientation } from "../overlap/predicates/orientation";
import {
  type CellFrame,
  cellsOfSegment,
  layOutCells,
  NO_BOUNDS,
  widenBounds,
} from "../overlap/prepare/segment-cells";
import type { EdgeSoup } from "./edge-soup";

/** Points where an edge must be cut, because another edge meets it there: (edge, x, y) as columns. */
export interface Contacts {
  readonly edge: number[];
  readonly x: number[];
  readonly y: number[];
}

/** Every place where edges meet other than in a common end: crossings, ends on edges, overlapping edges. Exact tests. */
export function findContacts(soup: EdgeSoup): Contacts {
  const contacts = new CellContacts();
  const { frame, starts, entries } = fileByCell(soup);
  const { vertices: v, lower, upper } = soup;
  for (let cell = 0; cell < starts.length - 1; cell++) {
    contacts.enter(frame, cell);
    for (let n = starts[cell]; n < starts[cell + 1]; n++) {
      const i = entries[n];
      const ax = v[2 * lower[i]];
      const bx = v[2 * upper[i]];
      const ay = v[2 * lower[i] + 1];
      const by = v[2 * upper[i] + 1];
      const low = Math.min(ay, by);
      const high = Math.max(ay, by);
      for (let m = n + 1; m < starts[cell + 1]; m++) {
        const j = entries[m];
        // Entries stand by rising lower end.
        if (v[2 * lower[j]] > bx) break;
        if (v[2 * upper[j]] < ax) continue;
        const cy = v[2 * lower[j] + 1];
        const dy = v[2 * upper[j] + 1];
        if ((cy > high && dy > high) || (cy < low && dy < low)) continue;
        meet(soup, i, j, contacts);
      }
    }
  }
  return contacts;
}

function meet(soup: EdgeSoup, i: number, j: number, contacts: CellContacts): void {
  const { vertices: v, lower, upper } = soup;
  const [a, b, c, d] = [lower[i], upper[i], lower[j], upper[j]];
  const sideC = side(v, a, b, c);
  const sideD = side(v, a, b, d);
  if (sideC * sideD > 0) return;
  const sideA = side(v, c, d, a);
  const sideB = side(v, c, d, b);
  if (sideA * sideB > 0) return;
  if (sideA * sideB < 0 && sideC * sideD < 0) {
    cross(v, i, j, a, b, c, d, contacts);
    return;
  }
  if (sideC === 0 && isWithin(v, a, b, c)) contacts.cut(i, v[2 * c], v[2 * c + 1]);
  if (sideD === 0 && isWithin(v, a, b, d)) contacts.cut(i, v[2 * d], v[2 * d + 1]);
  if (sideA === 0 && isWithin(v, c, d, a)) contacts.cut(j, v[2 * a], v[2 * a + 1]);
  if (sideB === 0 && isWithin(v, c, d, b)) contacts.cut(j, v[2 * b], v[2 * b + 1]);
}

function side(v: Float64Array, a: number, b: number, c: number): number {
  if (c === a || c === b) return 0;
  return Math.sign(
    orientation(v[2 * a], v[2 * a + 1], v[2 * b], v[2 * b + 1], v[2 * c], v[2 * c + 1]),
  );
}

/** Both edges cross inside; the point is rounded, and where it rounds to an end only the other edge is cut. */
function cross(
  v: Float64Array,
  i: number,
  j: number,
  a: number,
  b: number,
  c: number,
  d: number,
  contacts: CellContacts,
): void {
  const [ax, ay, bx, by] = [v[2 * a], v[2 * a + 1], v[2 * b], v[2 * b + 1]];
  const [cx, cy, dx, dy] = [v[2 * c], v[2 * c + 1], v[2 * d], v[2 * d + 1]];
  const before = Math.abs(orientation(cx, cy, dx, dy, ax, ay));
  const after = Math.abs(orientation(cx, cy, dx, dy, bx, by));
  const t = before / (before + after);
  const x = t <= 0.5 ? ax + t * (bx - ax) : bx + (1 - t) * (ax - bx);
  const y = t <= 0.5 ? ay + t * (by - ay) : by + (1 - t) * (ay - by);
  if (!isEnd(x, y, ax, ay, bx, by)) contacts.cut(i, x, y);
  if (!isEnd(x, y, cx, cy, dx, dy)) contacts.cut(j, x, y);
}

function isEnd(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  return (x === ax && y === ay) || (x === bx && y === by);
}

/** Whether c, on the line through a and b, lies strictly between them. */
function isWithin(v: Float64Array, a: number, b: number, c: number): boolean {
  const axis = v[2 * a] === v[2 * b] ? 1 : 0;
  const [from, to, at] = [v[2 * a + axis], v[2 * b + axis], v[2 * c + axis]];
  return (from < at && at < to) || (to < at && at < from);
}

/** Edges that share several cells meet in all of them; a contact counts in the one cell that holds its point. */
class CellContacts implements Contacts {
  readonly edge: number[] = [];
  readonly x: number[] = [];
  readonly y: number[] = [];
  private frame: CellFrame = { left: 0, bottom: 0, size: 1, columns: 1, rows: 1 };
  private column = 0;
  private row = 0;

  enter(frame: CellFrame, cell: number): void {
    this.frame = frame;
    this.column = cell % frame.columns;
    this.row = Math.floor(cell / frame.columns);
  }

  cut(edge: number, x: number, y: number): void {
    const { left, bottom, size } = this.frame;
    if (Math.floor((x - left) / size) !== this.column) return;
    if (Math.floor((y - bottom) / size) !== this.row) return;
    this.edge.push(edge);
    this.x.push(x);
    this.y.push(y);
  }
}

function fileByCell(soup: EdgeSoup): {
  frame: CellFrame;
  starts: Int32Array;
  entries: Int32Array;
} {
  const { vertices: v, lower, upper } = soup;
  const x = v.filter((_, i) => i % 2 === 0);
  const y = v.filter((_, i) => i % 2 === 1);
  const frame = layOutCells(widenBounds(NO_BOUNDS, x, y), 2 * lower.length);
  let cells = new Int32Array(64);
  const visit = (edge: number): number => {
    const [a, b] = [lower[edge], upper[edge]];
    for (;;) {
      const count = cellsOfSegment(frame, x[a], y[a], x[b], y[b], cells);
      if (count <= cells.length) return count;
      cells = new Int32Array(2 * count);
    }
  };
  const starts = new Int32Array(frame.columns * frame.rows + 1);
  for (let edge = 0; edge < lower.length; edge++) {
    for (let n = visit(edge) - 1; n >= 0; n--) starts[cells[n] + 1]++;
  }
  for (let cell = 1; cell < starts.length; cell++) starts[cell] += starts[cell - 1];
  const free = starts.slice();
  const entries = new Int32Array(starts[starts.length - 1]);
  const order = Uint32Array.from(lower, (_, edge) => edge).toSorted(
    (i, j) => x[lower[i]] - x[lower[j]],
  );
  for (const edge of order) {
    for (let n = visit(edge) - 1; n >= 0; n--) entries[free[cells[n]]++] = edge;
  }
  return { frame, starts, entries };
}
