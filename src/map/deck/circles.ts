import type { DataLayer, LonLat } from "../scene";
import { INK, type Rgba, rgba } from "./colour";

export interface Circle {
  readonly at: LonLat;
  /** Pixels; the area of the circle is proportional to the value. */
  readonly radius: number;
  readonly fill: Rgba;
  readonly line: Rgba;
  readonly lineWidth: number;
}

/** Largest first, so that small circles lie on large ones; negative values are hollow, zero has none. */
export function circles(layer: Extract<DataLayer, { is: "circles" }>): readonly Circle[] {
  return layer.points
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ at, value }) => ({
      at,
      radius: layer.radius * Math.sqrt(Math.abs(value) / layer.largest),
      fill: value < 0 ? rgba("#ffffff", 90) : rgba(layer.colour, 205),
      line: value < 0 ? rgba(layer.colour) : INK,
      lineWidth: value < 0 ? 2 : 0.9,
    }));
}
