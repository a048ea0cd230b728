import { orientation } from "../overlap/predicates/orientation";
import { type EdgeSoup, isBefore } from "./edge-soup";

/** Winding number of the ground just below each edge (to the right of its upward run); above it is that plus the weight. */
export function sweepWindings(soup: EdgeSoup): Int32Array {
  const { vertices: v, lower, upper, weight } = soup;
  const below = new Int32Array(lower.length);
  const starting = edgesByVertex(soup);
  const order = Uint32Array.from({ length: v.length >> 1 }, (_, i) => i);
  order.sort((a, b) => (a === b ? 0 : isBefore(v, a, b) ? -1 : 1));
  // Edges over the sweep line, from the lowest up.
  const crossed: number[] = [];
  for (const vertex of order) {
    let position = firstNotBelow(soup, crossed, vertex);
    let ending = 0;
    while (position + ending < crossed.length && upper[crossed[position + ending]] === vertex) {
      ending++;
    }
    const first = starting.start[vertex];
    const edges = starting.edges.slice(first, starting.start[vertex + 1]);
    edges.sort((e, f) => -side(v, vertex, upper[e], upper[f]));
    crossed.splice(position, ending, ...edges);
    let winding = 0;
    if (position > 0) winding = below[crossed[position - 1]] + weight[crossed[position - 1]];
    for (const edge of edges) {
      below[edge] = winding;
      winding += weight[edge];
      position++;
    }
  }
  return below;
}

/** Position of the lowest crossed edge that does not run below the vertex. */
function firstNotBelow(soup: EdgeSoup, crossed: readonly number[], vertex: number): number {
  const { vertices: v, lower, upper } = soup;
  let low = 0;
  let high = crossed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (side(v, lower[crossed[middle]], upper[crossed[middle]], vertex) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function side(v: Float64Array, a: number, b: number, c: number): number {
  if (c === a || c === b) return 0;
  return orientation(v[2 * a], v[2 * a + 1], v[2 * b], v[2 * b + 1], v[2 * c], v[2 * c + 1]);
}

function edgesByVertex(soup: EdgeSoup): { start: Int32Array; edges: Int32Array } {
  const { vertices, lower } = soup;
  const start = new Int32Array((vertices.length >> 1) + 1);
  for (const vertex of lower) start[vertex + 1]++;
  for (let i = 1; i < start.length; i++) start[i] += start[i - 1];
  const free = start.slice();
  const edges = new Int32Array(lower.length);
  lower.forEach((vertex, edge) => {
    edges[free[vertex]++] = edge;
  });
  return { start, edges };
}
