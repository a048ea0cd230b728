import type { DataLayer, LonLat } from "../scene";
import { INK, type Rgba, rgba, WHITE } from "./colour";
import { toLonLat, toWorld, WORLD_PIXELS } from "./mercator";

/** Pixels. */
const BAR = 7;
const GAP = 1;
const HALO = 1.5;
const BASE = 1.5;

export interface Block {
  readonly ring: readonly LonLat[];
  readonly colour: Rgba;
}

interface Rectangle {
  /** Pixels right of and above the point. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly colour: Rgba;
}

/** The bars of one area: a white ground, the bars side by side, and a base that also shows a zero. */
function rectangles(heights: readonly number[], colours: readonly string[]): readonly Rectangle[] {
  const width = heights.length * BAR + (heights.length - 1) * GAP;
  const start = -width / 2;
  const bars = heights.map((height, index) => {
    const left = start + index * (BAR + GAP);
    return {
      left,
      right: left + BAR,
      bottom: 0,
      top: height,
      colour: rgba(colours[index] ?? "#14242b"),
    };
  });
  const grounds = bars.map((bar) => ({
    left: bar.left - HALO,
    right: bar.right + HALO,
    bottom: -BASE - HALO,
    top: bar.top + HALO,
    colour: WHITE,
  }));
  const base = { left: start, right: start + width, bottom: -BASE, top: 0, colour: INK };
  return [...grounds, ...bars, base];
}

/** Bars as areas on the ground at a zoom, the northern ones first so that southern ones lie on top. */
export function columnBlocks(
  layer: Extract<DataLayer, { is: "columns" }>,
  zoom: number,
): readonly Block[] {
  const pixel = 1 / (WORLD_PIXELS * 2 ** zoom);
  return layer.points
    .toSorted((a, b) => b.at[1] - a.at[1])
    .flatMap(({ at, values }) => {
      const [x, y] = toWorld(at);
      const corner = (right: number, up: number): LonLat =>
        toLonLat([x + right * pixel, y - up * pixel]);
      const heights = values.map((value) => (layer.height * Math.max(0, value)) / layer.largest);
      return rectangles(heights, layer.colours)
        .filter(({ top, bottom }) => top > bottom)
        .map(({ left, right, bottom, top, colour }) => ({
          ring: [
            corner(left, bottom),
            corner(right, bottom),
            corner(right, top),
            corner(left, top),
            corner(left, bottom),
          ],
          colour,
        }));
    });
}
