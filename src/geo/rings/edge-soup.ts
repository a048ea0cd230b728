import type { PolygonSet } from "../polygon-set";
import { numberVertices } from "../overlap/prepare/number-vertices";

/** The edges of one area without order: each runs from its lower to its upper end (by x, then y). */
export interface EdgeSoup {
  /** x, y of each distinct vertex, metres. */
  readonly vertices: Float64Array;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** How often the rings follow the edge upwards, less how often downwards; never 0. */
  readonly weight: Int32Array;
}

/** Directed edges ax, ay, bx, by to a soup; equal edges are merged and those that cancel vanish. */
export function makeSoup(ends: Float64Array, weights: Int32Array): EdgeSoup {
  const { number, count } = numberVertices(ends);
  const vertices = new Float64Array(2 * count);
  for (let i = 0; i < number.length; i++) {
    vertices[2 * number[i]] = ends[2 * i];
    vertices[2 * number[i] + 1] = ends[2 * i + 1];
  }
  const edges = new Map<number, number>();
  for (let edge = 0; edge < weights.length; edge++) {
    const [a, b] = [number[2 * edge], number[2 * edge + 1]];
    if (a === b) continue;
    const up = isBefore(vertices, a, b);
    const key = up ? a * count + b : b * count + a;
    edges.set(key, (edges.get(key) ?? 0) + (up ? weights[edge] : -weights[edge]));
  }
  const kept = [...edges].filter(([, weight]) => weight !== 0);
  return {
    vertices,
    lower: Int32Array.from(kept, ([key]) => Math.floor(key / count)),
    upper: Int32Array.from(kept, ([key]) => key % count),
    weight: Int32Array.from(kept, ([, weight]) => weight),
  };
}

/** Every edge of an area's rings, closed, ax, ay, bx, by. */
export function edgesOfArea(set: PolygonSet, area: number): Float64Array {
  const { coordinates, ringStart, areaStart } = set;
  const [first, last] = [areaStart[area], areaStart[area + 1]];
  const ends = new Float64Array(4 * (ringStart[last] - ringStart[first]));
  let i = 0;
  for (let ring = first; ring < last; ring++) {
    const [start, end] = [ringStart[ring], ringStart[ring + 1]];
    for (let vertex = start; vertex < end; vertex++) {
      const next = vertex + 1 < end ? vertex + 1 : start;
      ends[i++] = coordinates[2 * vertex];
      ends[i++] = coordinates[2 * vertex + 1];
      ends[i++] = coordinates[2 * next];
      ends[i++] = coordinates[2 * next + 1];
    }
  }
  return ends;
}

/** Whether vertex a comes before vertex b by x, then y. */
export function isBefore(vertices: Float64Array, a: number, b: number): boolean {
  const step = vertices[2 * a] - vertices[2 * b];
  return step < 0 || (step === 0 && vertices[2 * a + 1] < vertices[2 * b + 1]);
}
