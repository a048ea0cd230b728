import type { LayerSpecification } from "maplibre-gl";
import { GAP_KINDS } from "../../domain/figures/observation";
import { byZoom, ROUND } from "./by-zoom";
import { hatchName } from "./hatch";
import type { MapTokens } from "./tokens";

/** The source and the layer of the areas themselves. */
export const AREAS = "areas";

export function groundLayers(tokens: MapTokens): readonly LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": tokens.sea } },
    {
      id: "shallow",
      type: "line",
      source: AREAS,
      layout: ROUND,
      paint: { "line-color": tokens.shallow, "line-width": byZoom(5, 5, 9, 14) },
    },
    {
      id: "context",
      type: "fill",
      source: "context",
      paint: { "fill-color": tokens.context, "fill-antialias": false },
    },
    {
      id: "context-coast",
      type: "line",
      source: "context",
      paint: { "line-color": tokens.contextCoast, "line-width": 0.6 },
    },
    {
      id: "coast",
      type: "line",
      source: AREAS,
      layout: ROUND,
      paint: { "line-color": tokens.coast, "line-width": byZoom(5, 1, 9, 2) },
    },
  ];
}

export function areaLayers(tokens: MapTokens): readonly LayerSpecification[] {
  return [
    {
      id: AREAS,
      type: "fill",
      source: AREAS,
      paint: {
        "fill-color": ["coalesce", ["feature-state", "colour"], tokens.land],
        "fill-antialias": false,
      },
    },
    ...GAP_KINDS.map((kind): LayerSpecification => ({
      id: hatchName(kind),
      type: "fill",
      source: AREAS,
      layout: { visibility: "none" },
      paint: {
        "fill-pattern": hatchName(kind),
        "fill-opacity": ["case", ["==", ["feature-state", "gap"], kind], 1, 0],
        "fill-antialias": false,
      },
    })),
    {
      id: "area-borders-halo",
      type: "line",
      source: "area-borders",
      layout: ROUND,
      paint: { "line-color": tokens.halo, "line-width": byZoom(5, 0.9, 7, 1.5, 10, 2.6) },
    },
    {
      id: "area-borders",
      type: "line",
      source: "area-borders",
      layout: ROUND,
      paint: { "line-color": tokens.areaBorder, "line-width": byZoom(5, 0.4, 7, 0.6, 10, 1.1) },
    },
  ];
}
