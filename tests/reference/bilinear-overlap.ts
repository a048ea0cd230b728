import type { Rings } from "./make-polygons";

/**
 * area(A∩B) = Σ over edge pairs of ± ∫ min(y of e, y of f) dx over their common x: needs no predicate and no topology,
 * and so shares nothing with the kernel. Rings must wind 0 or 1 times. O(n·m).
 */
export function bilinearOverlap(a: Rings, b: Rings): number {
  const base = Math.min(...[...a, ...b].flatMap((ring) => ring.map(([, y]) => y)));
  const edgesA = directedEdges(a, base);
  const edgesB = directedEdges(b, base);
  let sum = 0;
  for (const e of edgesA) for (const f of edgesB) sum += e.sign * f.sign * commonUnder(e, f);
  return sum;
}

interface Edge {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** +1 for an edge with the interior below it. */
  readonly sign: number;
}

function directedEdges(rings: Rings, base: number): Edge[] {
  const edges: Edge[] = [];
  for (const ring of rings) {
    ring.forEach(([px, py], i) => {
      const [qx, qy] = ring[(i + 1) % ring.length];
      if (px < qx) edges.push({ x0: px, x1: qx, y0: py - base, y1: qy - base, sign: -1 });
      if (px > qx) edges.push({ x0: qx, x1: px, y0: qy - base, y1: py - base, sign: 1 });
    });
  }
  return edges;
}

function commonUnder(e: Edge, f: Edge): number {
  const from = Math.max(e.x0, f.x0);
  const to = Math.min(e.x1, f.x1);
  if (!(to > from)) return 0;
  const [e0, e1, f0, f1] = [heightAt(e, from), heightAt(e, to), heightAt(f, from), heightAt(f, to)];
  const [d0, d1] = [e0 - f0, e1 - f1];
  const width = to - from;
  if (d0 * d1 >= 0) return (width * (d0 + d1 < 0 ? e0 + e1 : f0 + f1)) / 2;
  const t = d0 / (d0 - d1);
  const middle = e0 + t * (e1 - e0);
  const [low0, low1] = d0 < 0 ? [e0, f1] : [f0, e1];
  return (width * (t * (low0 + middle) + (1 - t) * (middle + low1))) / 2;
}

function heightAt(edge: Edge, x: number): number {
  const t = (x - edge.x0) / (edge.x1 - edge.x0);
  return edge.y0 + t * (edge.y1 - edge.y0);
}
