import type { Feature, MultiLineString } from "geojson";
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { GAP_KINDS } from "../domain/observation";
import { hatchName } from "./hatch";
import { labelFeatures, markFeatures } from "./marks";
import type { MapScene } from "./scene";
import type { MapTokens } from "./tokens";

/** Drawing order from the bottom; nothing else decides what lies on what. */
export const LAYER_ORDER = [
  "sea",
  "shallow",
  "context",
  "context-coast",
  "coast",
  "areas",
  ...GAP_KINDS.map(hatchName),
  "area-borders-halo",
  "area-borders",
  "group-borders-halo",
  "group-borders",
  "compared-halo",
  "compared",
  "hover-halo",
  "hover",
  "selected-halo",
  "selected",
  "focused-line",
  "focused-halo",
  "labels",
  "labels-marked",
] as const;

/** The layer that deck.gl draws below. */
export const FIRST_LABEL_LAYER = "labels";
export const AREAS = "areas";

export interface LabelFonts {
  readonly regular: string;
  readonly semibold: string;
}

const REGULAR = "Noto Sans Regular";
const SEMIBOLD = "Noto Sans Semibold";
/** Labels of a lower rank number are set in semibold. */
const MAIN_LABELS = 12;

const byZoom = (...stops: readonly number[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;

const geojson = (
  data: GeoJSONSourceSpecification["data"],
  more: Partial<GeoJSONSourceSpecification> = {},
): GeoJSONSourceSpecification => ({ type: "geojson", data, tolerance: 0, maxzoom: 12, ...more });

/** A line as a source takes it; no line at all for null. */
export function lineFeature(geometry: MultiLineString | null): Feature<MultiLineString> {
  return {
    type: "Feature",
    properties: {},
    geometry: geometry ?? { type: "MultiLineString", coordinates: [] },
  };
}

const round = { "line-join": "round", "line-cap": "round" } as const;

function groundLayers(tokens: MapTokens): readonly LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": tokens.sea } },
    {
      id: "shallow",
      type: "line",
      source: AREAS,
      layout: round,
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
      layout: round,
      paint: { "line-color": tokens.coast, "line-width": byZoom(5, 1, 9, 2) },
    },
  ];
}

function areaLayers(tokens: MapTokens): readonly LayerSpecification[] {
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
      layout: round,
      paint: { "line-color": tokens.halo, "line-width": byZoom(5, 0.9, 7, 1.5, 10, 2.6) },
    },
    {
      id: "area-borders",
      type: "line",
      source: "area-borders",
      layout: round,
      paint: { "line-color": tokens.areaBorder, "line-width": byZoom(5, 0.4, 7, 0.6, 10, 1.1) },
    },
  ];
}

function groupLayers(tokens: MapTokens): readonly LayerSpecification[] {
  const source = "group-borders";
  return [
    {
      id: "group-borders-halo",
      type: "line",
      source,
      layout: round,
      paint: { "line-color": tokens.halo, "line-width": byZoom(5, 2.2, 7, 3.4, 10, 5) },
    },
    {
      id: "group-borders",
      type: "line",
      source,
      layout: round,
      paint: { "line-color": tokens.line, "line-width": byZoom(5, 0.8, 7, 1.3, 10, 2) },
    },
  ];
}

const marked = (mark: string): ExpressionSpecification => ["==", ["get", "mark"], mark];

function outline(
  id: string,
  mark: string,
  colour: string,
  width: number,
  dashes?: number[],
): LayerSpecification {
  return {
    id,
    type: "line",
    source: "marks",
    filter: marked(mark),
    layout: dashes === undefined ? round : { "line-join": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      ...(dashes === undefined ? {} : { "line-dasharray": dashes }),
    },
  };
}

/** Selected is dark on white, compared the same in dashes, focus the reverse: white on dark. */
function markLayers({ line, halo }: MapTokens): readonly LayerSpecification[] {
  return [
    outline("compared-halo", "compared", halo, 4.5),
    outline("compared", "compared", line, 2.2, [2.2, 1.6]),
    outline("hover-halo", "hover", halo, 4),
    outline("hover", "hover", line, 1.4),
    outline("selected-halo", "selected", halo, 5.5),
    outline("selected", "selected", line, 2.8),
    outline("focused-line", "focused", line, 7),
    outline("focused-halo", "focused", halo, 2.5),
  ];
}

function labelLayers(tokens: MapTokens): readonly LayerSpecification[] {
  const halo = { "text-color": tokens.label, "text-halo-color": tokens.labelHalo };
  return [
    {
      id: FIRST_LABEL_LAYER,
      type: "symbol",
      source: "labels",
      layout: {
        "text-field": ["get", "name"],
        "text-font": [
          "step",
          ["get", "rank"],
          ["literal", [SEMIBOLD]],
          MAIN_LABELS,
          ["literal", [REGULAR]],
        ],
        "text-size": byZoom(5.5, 11, 8, 13, 10, 15),
        "text-max-width": 7,
        "text-line-height": 1.1,
        "text-padding": byZoom(5.5, 14, 7, 9, 9, 3),
        "symbol-sort-key": ["get", "rank"],
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 0.3,
      },
      paint: { ...halo, "text-halo-width": 1.5, "text-halo-blur": 0.3 },
    },
    {
      id: "labels-marked",
      type: "symbol",
      source: "marks",
      filter: marked("label"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": [SEMIBOLD],
        "text-size": byZoom(5.5, 12.5, 8, 14, 10, 16),
        "text-max-width": 8,
        "text-line-height": 1.1,
        "text-allow-overlap": true,
      },
      paint: { ...halo, "text-halo-width": 2 },
    },
  ];
}

/** The whole map as data; colours and gaps of the areas arrive later as feature state. */
export function buildStyle(
  scene: MapScene,
  tokens: MapTokens,
  fonts: LabelFonts,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      context: geojson(scene.context),
      [AREAS]: geojson(scene.shapes, { promoteId: "id" }),
      "area-borders": geojson(lineFeature(scene.areaBorders)),
      "group-borders": geojson(lineFeature(scene.groupBorders)),
      labels: geojson(labelFeatures(scene)),
      marks: geojson(markFeatures(scene, null)),
    },
    "font-faces": {
      [REGULAR]: [{ url: fonts.regular }],
      [SEMIBOLD]: [{ url: fonts.semibold }],
    },
    layers: [
      ...groundLayers(tokens),
      ...areaLayers(tokens),
      ...groupLayers(tokens),
      ...markLayers(tokens),
      ...labelLayers(tokens),
    ],
  };
}
