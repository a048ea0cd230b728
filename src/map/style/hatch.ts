import { GAP_KINDS, type GapKind } from "../../domain/figures/observation";
import type { MapTokens } from "./tokens";

export type HatchShape = "rising" | "blank" | "crossed" | "dotted";

/** The drawing that stands for each kind of gap, in the map and in every legend. */
export const HATCHES: Readonly<Record<GapKind, HatchShape>> = {
  mangler: "rising",
  "ikke relevant": "blank",
  diskretioneret: "crossed",
  "ikke indberettet endnu": "dotted",
};

/** Side of the repeated tile, in CSS pixels. */
export const HATCH_SIDE = 8;

export const hatchName = (kind: GapKind): string => `hatch-${GAP_KINDS.indexOf(kind)}`;

/** The same tile as strokes of one pixel with round ends, for a pattern of SVG in legends. */
export const HATCH_PATHS: Readonly<Record<HatchShape, string>> = {
  rising: "M-1 1 1 -1M0 8 8 0M7 9 9 7",
  crossed: "M-1 1 1 -1M0 8 8 0M7 9 9 7M-1 7 1 9M0 0 8 8M7 -1 9 1",
  dotted: "M2 2h.01M6 6h.01",
  blank: "",
};

/** Distance of a point to the nearest stroke of the shape, in tile sides (0–0.5). */
const DISTANCE: Readonly<Record<HatchShape, (x: number, y: number) => number>> = {
  rising: (x, y) => toWhole(x + y) / Math.SQRT2,
  crossed: (x, y) => Math.min(toWhole(x + y), toWhole(x - y)) / Math.SQRT2,
  dotted: (x, y) => Math.min(Math.hypot(x - 0.25, y - 0.25), Math.hypot(x - 0.75, y - 0.75)) - 0.06,
  blank: () => Number.POSITIVE_INFINITY,
};

const toWhole = (value: number): number => Math.abs(value - Math.round(value));

const channels = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row from the top. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** One seamless tile of a gap's hatch, with soft edges; `ratio` is image pixels per CSS pixel. */
export function hatchImage(kind: GapKind, tokens: MapTokens, ratio: number): HatchImage {
  const side = HATCH_SIDE * ratio;
  const data = new Uint8ClampedArray(side * side * 4);
  const ground = channels(tokens.gaps[kind].ground);
  const stroke = channels(tokens.gaps[kind].stroke);
  const distance = DISTANCE[HATCHES[kind]];
  const halfWidth = 0.5;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const pixels = distance((column + 0.5) / side, (row + 0.5) / side) * side;
      const cover = Math.min(1, Math.max(0, halfWidth * ratio - pixels + 0.5));
      const at = (row * side + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const below = ground[channel] ?? 0;
        data[at + channel] = below + ((stroke[channel] ?? 0) - below) * cover;
      }
      data[at + 3] = 255;
    }
  }
  return { width: side, height: side, data };
}
