import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { byZoom } from "./by-zoom";
import { marked } from "./marks";
import type { MapTokens } from "./tokens";

/** The layer that deck.gl draws below. */
export const FIRST_LABEL_LAYER = "labels";

export const REGULAR = "Noto Sans Regular";
export const SEMIBOLD = "Noto Sans Semibold";
/** Labels of a lower rank number are set in semibold. */
const MAIN_LABELS = 12;

/** A free name may stand on its point; by a symbol it stands below or above, in steps of the symbol's radius. */
const aside = (em: number): ExpressionSpecification => [
  "literal",
  ["top", [0, em], "bottom", [0, -em]],
];
const BESIDE_SYMBOL = [
  "step",
  ["get", "clearance"],
  ["literal", ["center", [0, 0], "top", [0, 0.3], "bottom", [0, -0.3]]],
  1,
  aside(0.5),
  5,
  aside(0.8),
  9,
  aside(1.1),
  13,
  aside(1.5),
  18,
  aside(2.2),
] satisfies ExpressionSpecification;

/** @param scale how much larger than usual the page's own text is */
export function labelLayers(tokens: MapTokens, scale: number): readonly LayerSpecification[] {
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
        "text-size": byZoom(5.5, 12 * scale, 8, 13 * scale, 10, 15 * scale),
        "text-max-width": 7,
        "text-line-height": 1.1,
        "text-padding": byZoom(5.5, 14, 7, 9, 9, 3),
        "symbol-sort-key": ["get", "rank"],
        "text-variable-anchor-offset": BESIDE_SYMBOL,
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
        "text-size": byZoom(5.5, 12.5 * scale, 8, 14 * scale, 10, 16 * scale),
        "text-max-width": 8,
        "text-line-height": 1.1,
        "text-allow-overlap": true,
      },
      paint: { ...halo, "text-halo-width": 2 },
    },
  ];
}
