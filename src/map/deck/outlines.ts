import type { Position } from "geojson";
import type { DataLayer, LonLat } from "../scene";
import { type Rgba, rgba, WHITE } from "./colour";

export interface LinePath {
  readonly path: readonly LonLat[];
  readonly colour: Rgba;
  /** Pixels. */
  readonly width: number;
}

const HALO = 2.4;

const lonLat = ([longitude = 0, latitude = 0]: Position): LonLat => [longitude, latitude];

/** Every ring twice: first all white and wider, then all in colour. */
export function outlinePaths(layer: Extract<DataLayer, { is: "outlines" }>): readonly LinePath[] {
  const paths = layer.shapes.features.flatMap(({ geometry }) =>
    (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
      ring.map(lonLat),
    ),
  );
  const colour = rgba(layer.colour);
  return [
    ...paths.map((path) => ({ path, colour: WHITE, width: layer.width + HALO })),
    ...paths.map((path) => ({ path, colour, width: layer.width })),
  ];
}
