import type { LonLat } from "../scene";

/** Web Mercator with the world as one unit square, x eastwards and y southwards. */
export type WorldPoint = readonly [number, number];

export function toWorld([longitude, latitude]: LonLat): WorldPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}

export function toLonLat([x, y]: WorldPoint): LonLat {
  return [(x - 0.5) * 360, (Math.asin(Math.tanh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
