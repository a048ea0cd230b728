import { resolveRings } from "../../../src/geo/rings/resolve-rings";
import { makeSet, type Point, type Rings, ringsOf } from "../../reference/make-polygons";

/** The part of an area inside a convex counter-clockwise ring (Sutherland & Hodgman 1974). */
export function clipRings(rings: Rings, convex: readonly Point[]): Rings {
  const clipped = rings.flatMap((ring) => {
    let rest: readonly Point[] = ring;
    convex.forEach((a, i) => {
      rest = clipRing(rest, a, convex[(i + 1) % convex.length]);
    });
    return rest.length < 3 ? [] : [rest];
  });
  return ringsOf(resolveRings(makeSet([clipped])).set, 0);
}

function clipRing(ring: readonly Point[], a: Point, b: Point): Point[] {
  const side = ([x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
  return ring.flatMap((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length];
    const [from, to] = [side(before), side(point)];
    const kept: Point[] = [];
    if (from > 0 !== to > 0) {
      const t = from / (from - to);
      kept.push([before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])]);
    }
    if (to > 0) kept.push(point);
    return kept;
  });
}
