import type { DataLayer, LonLat } from "../scene";
import { rgba, WHITE } from "./colour";
import { toLonLat, toWorld } from "./mercator";
import type { LinePath } from "./outlines";

const STEPS = 24;
/** Height of the bow as a part of the distance. */
const BEND = 0.14;

/** A bow from one point to the other, bent to the left of its direction, in Mercator. */
export function bow(from: LonLat, to: LonLat): readonly LonLat[] {
  const [x1, y1] = toWorld(from);
  const [x2, y2] = toWorld(to);
  const [dx, dy] = [x2 - x1, y2 - y1];
  // A quadratic curve rises to half the height of its handle.
  const [hx, hy] = [(x1 + x2) / 2 + dy * BEND * 2, (y1 + y2) / 2 - dx * BEND * 2];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return toLonLat([a * x1 + b * hx + c * x2, a * y1 + b * hy + c * y2]);
  });
}

/** Every bow twice: first all white ones, then all in colour. */
export function arcPaths(layer: Extract<DataLayer, { is: "arcs" }>): readonly LinePath[] {
  const paths = layer.arcs.map(({ from, to }) => bow(from, to));
  const colour = rgba(layer.colour);
  return [
    ...paths.map((path) => ({ path, colour: WHITE, width: 4.2 })),
    ...paths.map((path) => ({ path, colour, width: 2 })),
  ];
}
