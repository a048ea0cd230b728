import type { Box } from "../bounds";
import { toWorld } from "../deck/mercator";
import type { LonLat } from "../scene";

/** Degrees to pixels, x to the right and y down. */
export type Projection = (at: LonLat) => readonly [number, number];

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The projection of the map on screen, scaled so that a box fills a frame and is centred in it. */
export function fitMercator([west, south, east, north]: Box, frame: Frame): Projection {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  const scale = Math.min(frame.width / (right - left), frame.height / (bottom - top));
  return (at) => {
    const [x, y] = toWorld(at);
    return [
      frame.x + frame.width / 2 + (x - (left + right) / 2) * scale,
      frame.y + frame.height / 2 + (y - (bottom + top) / 2) * scale,
    ];
  };
}
