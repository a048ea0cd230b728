import type { DataLayer, LonLat } from "../scene";
import { INK, type Rgba, rgba, WHITE } from "./colour";

const SIDES = ["left", "right"] as const;
type Side = (typeof SIDES)[number];

export interface Half {
  readonly at: LonLat;
  readonly icon: Side;
  /** Diameter in pixels. */
  readonly size: number;
  readonly colour: Rgba;
}

/** Pixels that the white and the dark rim stand out. */
const RIMS = [
  { width: 2, colour: WHITE },
  { width: 0.8, colour: INK },
] as const;

/** The half discs of every area with their rims, the largest areas first; zero and less have none. */
export function halves(layer: Extract<DataLayer, { is: "halves" }>): readonly Half[] {
  return layer.points
    .toSorted((a, b) => Math.max(...b.values) - Math.max(...a.values))
    .flatMap(({ at, values }) => {
      const discs = SIDES.map((icon, side) => ({
        at,
        icon,
        radius: layer.radius * Math.sqrt(Math.max(0, values[side] ?? 0) / layer.largest),
        colour: rgba(layer.colours[side] ?? "#14242b"),
      })).filter(({ radius }) => radius > 0);
      const rims: readonly Half[] = RIMS.flatMap(({ width, colour }) =>
        discs.map(({ icon, radius }) => ({ at, icon, size: 2 * (radius + width), colour })),
      );
      const fills = discs.map(({ icon, radius, colour }) => ({
        at,
        icon,
        size: 2 * radius,
        colour,
      }));
      return rims.concat(fills);
    });
}

const RADIUS = 64;
/** Empty pixels around each half, so that its edge stays soft when it is shrunk. */
const MARGIN = 8;
const HALF_WIDTH = RADIUS + 2 * MARGIN;
const HEIGHT = 2 * RADIUS;

/** Where each half lies in the atlas; both are anchored at the middle of the flat side. */
export const HALF_ICONS: Record<
  Side,
  {
    x: number;
    y: number;
    width: number;
    height: number;
    anchorX: number;
    anchorY: number;
    mask: boolean;
  }
> = {
  left: {
    x: 0,
    y: MARGIN,
    width: RADIUS,
    height: HEIGHT,
    anchorX: RADIUS,
    anchorY: RADIUS,
    mask: true,
  },
  right: {
    x: HALF_WIDTH,
    y: MARGIN,
    width: RADIUS,
    height: HEIGHT,
    anchorX: 0,
    anchorY: RADIUS,
    mask: true,
  },
};

/** A left and a right half disc as an RGBA image, white where they are; colour comes by mask. */
export function halfAtlas(): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
} {
  const [width, height] = [HALF_WIDTH + RADIUS + MARGIN, HEIGHT + 2 * MARGIN];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const inside = (x: number, y: number) =>
    Math.min(1, Math.max(0, RADIUS - Math.hypot(x, y - height / 2)));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const fromLeft = column + 0.5 - RADIUS;
      const fromRight = column + 0.5 - HALF_WIDTH;
      const isLeft = fromLeft < MARGIN;
      // The flat side bleeds into the margin: the icon's own edge cuts it.
      const distance = isLeft ? Math.min(0, fromLeft) : Math.max(0, fromRight);
      data[(row * width + column) * 4 + 3] = 255 * inside(distance, row + 0.5);
    }
  }
  return { width, height, data };
}
