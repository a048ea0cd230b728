import type { Feature, MultiLineString } from "geojson";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { GAP_KINDS } from "../domain/figures/observation";
import type { MapScene } from "./scene";
import { areaLayers, AREAS, groundLayers } from "./style/area-layers";
import { hatchName } from "./style/hatch";
import { FIRST_LABEL_LAYER, labelLayers, REGULAR, SEMIBOLD } from "./style/label-layers";
import { groupLayers, markLayers } from "./style/line-layers";
import { labelFeatures, markFeatures } from "./style/marks";
import type { MapTokens } from "./style/tokens";

/** Drawing order from the bottom; nothing else decides what lies on what. */
export const LAYER_ORDER: readonly string[] = [
  "sea",
  "shallow",
  "context",
  "context-coast",
  "coast",
  AREAS,
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
  FIRST_LABEL_LAYER,
  "labels-marked",
];

export interface LabelFonts {
  readonly regular: string;
  readonly semibold: string;
}

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

/** The whole map as data; colours and gaps of the areas arrive later as feature state. */
export function buildStyle(
  scene: MapScene,
  tokens: MapTokens,
  fonts: LabelFonts,
  textScale = 1,
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
      ...labelLayers(tokens, textScale),
    ].toSorted((a, b) => LAYER_ORDER.indexOf(a.id) - LAYER_ORDER.indexOf(b.id)),
  };
}
