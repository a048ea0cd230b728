import type { LayerSpecification } from "maplibre-gl";
import { byZoom, ROUND } from "./by-zoom";
import { marked } from "./marks";
import type { MapTokens } from "./tokens";

export function groupLayers(tokens: MapTokens): readonly LayerSpecification[] {
  const source = "group-borders";
  return [
    {
      id: "group-borders-halo",
      type: "line",
      source,
      layout: ROUND,
      paint: { "line-color": tokens.halo, "line-width": byZoom(5, 2.2, 7, 3.4, 10, 5) },
    },
    {
      id: "group-borders",
      type: "line",
      source,
      layout: ROUND,
      paint: { "line-color": tokens.line, "line-width": byZoom(5, 0.8, 7, 1.3, 10, 2) },
    },
  ];
}

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
    layout: dashes === undefined ? ROUND : { "line-join": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      ...(dashes === undefined ? {} : { "line-dasharray": dashes }),
    },
  };
}

/** Selected is dark on white, compared the same in dashes, focus the reverse: white on dark. */
export function markLayers({ line, halo }: MapTokens): readonly LayerSpecification[] {
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
