import type { ExpressionSpecification } from "maplibre-gl";

/** A number that changes evenly between zoom levels: zoom, value, zoom, value … */
export const byZoom = (...stops: readonly number[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;

export const ROUND = { "line-join": "round", "line-cap": "round" } as const;
