import type { AreaId } from "../domain/areas/area";

export type Direction = "up" | "down" | "left" | "right";

/** Unit vectors east and north. */
const TOWARDS: Record<Direction, readonly [number, number]> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The area that a reader means by an arrow key: within 60° of the direction, near before straight.
 * Points are longitude, latitude; a degree of longitude is shortened to its length at the latitude
 * of the start. The start itself if nothing lies that way.
 */
export function nearestInDirection(
  points: readonly { readonly id: AreaId; readonly at: readonly [number, number] }[],
  from: AreaId,
  direction: Direction,
): AreaId {
  const start = points.find((point) => point.id === from)?.at;
  if (start === undefined) return points[0]?.id ?? from;
  const shrink = Math.cos((start[1] * Math.PI) / 180);
  const [east, north] = TOWARDS[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, at } of points) {
    if (id === from) continue;
    const x = (at[0] - start[0]) * shrink;
    const y = at[1] - start[1];
    const along = x * east + y * north;
    const distance = Math.hypot(x, y);
    if (along <= distance / 2) continue;
    const cost = distance + 2 * (distance - along);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
