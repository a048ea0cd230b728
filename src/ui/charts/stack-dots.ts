/**
 * Heights that keep dots of one radius from overlapping: each dot, in the order given, takes the
 * lowest free place above its position on the axis. Stacks that would leave `room` are pressed
 * together evenly. Pixels; returns the centre's height over the axis.
 */
export function stackDots(
  positions: readonly number[],
  radius: number,
  room: number,
): readonly number[] {
  const placed: { x: number; y: number }[] = [];
  const heights = positions.map((x) => {
    const near = placed
      .filter((dot) => Math.abs(dot.x - x) < 2 * radius)
      .map((dot) => ({ y: dot.y, clear: Math.sqrt(4 * radius ** 2 - (dot.x - x) ** 2) }))
      .toSorted((a, b) => a.y - b.y);
    let y = radius;
    for (const dot of near) if (Math.abs(dot.y - y) < dot.clear - 1e-9) y = dot.y + dot.clear;
    placed.push({ x, y });
    return y;
  });
  const tallest = Math.max(radius, ...heights) + radius;
  const press = tallest > room ? (room - 2 * radius) / (tallest - 2 * radius) : 1;
  return heights.map((y) => radius + (y - radius) * press);
}
