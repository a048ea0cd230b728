import { resolveRings } from "../../../src/geo/rings/resolve-rings";
import { makeSet, type Point, type Rings, ringsOf } from "../../reference/make-polygons";

const CORNERS = 12;

/** All ground within `width` metres of a path, with round ends and corners. */
export function bufferPath(path: readonly Point[], width: number): Rings {
  const parts = path.map((point) => disc(point, width));
  path.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = path[i];
    const length = Math.hypot(x - fromX, y - fromY);
    if (length === 0) return;
    const [nx, ny] = [((fromY - y) * width) / length, ((x - fromX) * width) / length];
    parts.push([
      [fromX - nx, fromY - ny],
      [x - nx, y - ny],
      [x + nx, y + ny],
      [fromX + nx, fromY + ny],
    ]);
  });
  return ringsOf(resolveRings(makeSet([parts])).set, 0);
}

function disc([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}
