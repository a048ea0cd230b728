import type { EdgeSoup } from "./edge-soup";

/** The border of all ground wound a non-zero number of times, as closed rings (x, y interleaved) with that ground left. */
export function linkRings(soup: EdgeSoup, below: Int32Array): number[][] {
  const { vertices, lower, upper, weight } = soup;
  const leaving = new Map<number, number[]>();
  for (let edge = 0; edge < lower.length; edge++) {
    const under = below[edge] !== 0;
    const over = below[edge] + weight[edge] !== 0;
    if (under === over) continue;
    const from = over ? lower[edge] : upper[edge];
    const known = leaving.get(from);
    const to = over ? upper[edge] : lower[edge];
    if (known) known.push(to);
    else leaving.set(from, [to]);
  }
  const rings: number[][] = [];
  for (const start of leaving.keys()) {
    for (;;) {
      const ring = followRing(vertices, leaving, start);
      if (ring.length === 0) break;
      if (ring.length >= 6) rings.push(ring);
    }
  }
  return rings;
}

function followRing(
  vertices: Float64Array,
  leaving: Map<number, number[]>,
  start: number,
): number[] {
  const ring: number[] = [];
  let previous = -1;
  let vertex = start;
  for (;;) {
    const choices = leaving.get(vertex);
    if (choices === undefined || choices.length === 0) return ring;
    ring.push(vertices[2 * vertex], vertices[2 * vertex + 1]);
    const next = takeSharpestLeft(vertices, previous, vertex, choices);
    previous = vertex;
    vertex = next;
    if (vertex === start) return ring;
  }
}

/** Where rings touch in a vertex, the sharpest left turn keeps them apart. Any choice would bound the same ground. */
function takeSharpestLeft(
  vertices: Float64Array,
  previous: number,
  vertex: number,
  choices: number[],
): number {
  let best = choices.length - 1;
  if (previous >= 0 && choices.length > 1) {
    let sharpest = -Infinity;
    choices.forEach((choice, i) => {
      const turn = turnAngle(vertices, previous, vertex, choice);
      if (turn > sharpest) [sharpest, best] = [turn, i];
    });
  }
  return choices.splice(best, 1)[0];
}

/** Radians, −π to π, positive to the left. */
function turnAngle(v: Float64Array, a: number, b: number, c: number): number {
  const [ux, uy] = [v[2 * b] - v[2 * a], v[2 * b + 1] - v[2 * a + 1]];
  const [wx, wy] = [v[2 * c] - v[2 * b], v[2 * c + 1] - v[2 * b + 1]];
  return Math.atan2(ux * wy - uy * wx, ux * wx + uy * wy);
}
