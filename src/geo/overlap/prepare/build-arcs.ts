import type { CleanRings } from "./clean-rings";
import { scaleSteps, type Steps } from "../../../domain/steps/run-steps";
import { numberVertexSteps } from "./number-vertices";
import type { ArcLines } from "../prepared-areas";

/** Longest arc in segments: short arcs keep prefix integrals, and with them rounding, small. */
const LONGEST_ARC = 256;
const EDGES_PER_STEP = 50_000;

interface Edges {
  /** Number of the distinct vertex at which ring edge i begins. */
  readonly vertex: Int32Array;
  /** Ring edge after ring edge i. */
  readonly next: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Ring edge that runs the other way on the same ground, −1 where none. */
  readonly twin: Int32Array;
  /** 1 where the edge bounds nothing (the same area on both sides) or has been stored. */
  readonly done: Uint8Array;
  readonly vertexCount: number;
}

/** Cuts the rings into arcs that share both neighbours; an edge between two parts of one area vanishes. In steps. */
export function* buildArcs(rings: CleanRings, areaCount: number): Steps<ArcLines> {
  const edges = yield* scaleSteps(pairEdges(rings, areaCount), 0, 0.6);
  const node = yield* scaleSteps(findNodes(edges, areaCount), 0.6, 0.8);
  const size = edges.vertex.length;
  const x = new Float64Array(2 * size);
  const y = new Float64Array(2 * size);
  const starts = new Int32Array(size + 1);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  let end = 0;
  let arcCount = 0;
  const store = (first: number): void => {
    left[arcCount] = edges.left[first];
    right[arcCount] = edges.right[first];
    starts[arcCount++] = end;
    x[end] = rings.xy[2 * first];
    y[end++] = rings.xy[2 * first + 1];
    let edge = first;
    for (let length = 1; ; length++) {
      edges.done[edge] = 1;
      if (edges.twin[edge] >= 0) edges.done[edges.twin[edge]] = 1;
      const next = edges.next[edge];
      x[end] = rings.xy[2 * next];
      y[end++] = rings.xy[2 * next + 1];
      if (node[edges.vertex[next]] || edges.done[next] || length === LONGEST_ARC) return;
      edge = next;
    }
  };
  for (let edge = 0; edge < size; edge++) {
    if (edge % EDGES_PER_STEP === 0) yield 0.8 + (0.1 * edge) / size;
    let first = edge;
    if (edges.done[first] || !node[edges.vertex[first]]) continue;
    // An arc cut for length goes on from its last vertex.
    do {
      const before = end;
      store(first);
      for (let length = end - before - 1; length > 0; length--) first = edges.next[first];
    } while (!edges.done[first] && !node[edges.vertex[first]]);
  }
  for (let edge = 0; edge < size; edge++) if (!edges.done[edge]) store(edge);
  starts[arcCount] = end;
  yield 0.9;
  const arcs = {
    arcStart: starts.slice(0, arcCount + 1),
    arcLeft: left.slice(0, arcCount),
    arcRight: right.slice(0, arcCount),
    x: x.slice(0, end),
    y: y.slice(0, end),
  };
  return yield* scaleSteps(withPrefix(arcs), 0.9, 1);
}

function* pairEdges(rings: CleanRings, areaCount: number): Steps<Edges> {
  const { number: vertex, count: vertexCount } = yield* scaleSteps(
    numberVertexSteps(rings.xy),
    0,
    0.5,
  );
  const size = vertex.length;
  const next = new Int32Array(size);
  const left = new Int32Array(size);
  for (let ring = 0; ring < rings.ringCount; ring++) {
    const start = rings.ringStart[ring];
    const end = rings.ringStart[ring + 1];
    for (let edge = start; edge < end; edge++) {
      next[edge] = edge + 1 < end ? edge + 1 : start;
      left[edge] = rings.ringArea[ring];
    }
  }
  yield 0.5;
  const right = new Int32Array(size).fill(areaCount);
  const twin = new Int32Array(size).fill(-1);
  const done = new Uint8Array(size);
  // Edges without a twin so far, as a linked list by first vertex.
  const waiting = new Int32Array(vertexCount).fill(-1);
  const after = new Int32Array(size).fill(-1);
  for (let edge = 0; edge < size; edge++) {
    if (edge % EDGES_PER_STEP === 0) yield 0.5 + (0.5 * edge) / size;
    const from = vertex[edge];
    const to = vertex[next[edge]];
    let previous = -1;
    let other = waiting[to];
    while (other >= 0 && vertex[next[other]] !== from) {
      previous = other;
      other = after[other];
    }
    if (other < 0) {
      after[edge] = waiting[from];
      waiting[from] = edge;
      continue;
    }
    if (previous < 0) waiting[to] = after[other];
    else after[previous] = after[other];
    twin[edge] = other;
    twin[other] = edge;
    right[edge] = left[other];
    right[other] = left[edge];
    if (left[edge] === left[other]) done[edge] = done[other] = 1;
  }
  return { vertex, next, left, right, twin, done, vertexCount };
}

/** 1 at vertices where not exactly two edges meet, or where the neighbours change. */
function* findNodes(edges: Edges, areaCount: number): Steps<Uint8Array> {
  const { vertex, next, left, right, twin, done, vertexCount } = edges;
  const node = new Uint8Array(vertexCount);
  const degree = new Int32Array(vertexCount);
  const sides = new Float64Array(vertexCount).fill(-1);
  const visit = (at: number, side: number): void => {
    degree[at]++;
    if (sides[at] < 0) sides[at] = side;
    else if (sides[at] !== side) node[at] = 1;
  };
  for (let edge = 0; edge < vertex.length; edge++) {
    if (edge % EDGES_PER_STEP === 0) yield edge / vertex.length;
    if (done[edge] || (twin[edge] >= 0 && twin[edge] < edge)) continue;
    const low = Math.min(left[edge], right[edge]);
    const side = low * (areaCount + 1) + Math.max(left[edge], right[edge]);
    visit(vertex[edge], side);
    visit(vertex[next[edge]], side);
  }
  for (let at = 0; at < vertexCount; at++) if (degree[at] !== 2) node[at] = 1;
  return node;
}

function* withPrefix(arcs: Omit<ArcLines, "prefix" | "total" | "arcOf">): Steps<ArcLines> {
  const { arcStart, x, y } = arcs;
  const prefix = new Float64Array(x.length);
  const total = new Float64Array(arcStart.length - 1);
  const arcOf = new Int32Array(x.length);
  for (let arc = 0, next = 0; arc < total.length; arc++) {
    const start = arcStart[arc];
    if (start >= next) {
      yield next / x.length;
      next += EDGES_PER_STEP;
    }
    let sum = 0;
    arcOf[start] = arc;
    for (let i = start + 1; i < arcStart[arc + 1]; i++) {
      sum += 0.5 * (x[i - 1] - x[start] + (x[i] - x[start])) * (y[i] - y[i - 1]);
      prefix[i] = sum;
      arcOf[i] = arc;
    }
    total[arc] = sum;
  }
  return { ...arcs, prefix, total, arcOf };
}
