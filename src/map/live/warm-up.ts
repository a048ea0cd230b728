import { prewarm } from "maplibre-gl";
import { mountMap } from "../mount";
import type { LonLat, MapScene } from "../scene";

const CORNERS: readonly LonLat[] = [
  [10, 56],
  [11, 56],
  [10, 57],
  [10, 56],
];

/** One triangle, one label and one circle: the least that needs everything a map can need. */
const LEAST: MapScene = {
  shapes: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { id: "0000", name: "" },
        geometry: {
          type: "Polygon",
          coordinates: [CORNERS.map(([longitude, latitude]) => [longitude, latitude])],
        },
      },
    ],
  },
  areaBorders: { type: "MultiLineString", coordinates: [] },
  groupBorders: null,
  context: { type: "FeatureCollection", features: [] },
  fills: new Map(),
  colours: [],
  labels: [{ id: "0000", name: "Å", at: [10.5, 56.2], rank: 0 }],
  selected: [],
  compared: [],
  focused: null,
  layers: [
    {
      is: "circles",
      id: "rehearsal",
      points: [{ id: "0000", at: [10.5, 56.2], value: 1 }],
      largest: 1,
      radius: 2,
      colour: "#000000",
    },
  ],
};

/**
 * Draws a map once where nobody sees it, so that the code, the fonts and the workers are here: later
 * maps can then be drawn without the network. Rejects if that fails.
 */
export async function warmUp(): Promise<void> {
  prewarm();
  const node = document.createElement("div");
  node.setAttribute("aria-hidden", "true");
  Object.assign(node.style, {
    position: "fixed",
    insetInlineStart: "-100px",
    width: "64px",
    height: "64px",
  });
  document.body.append(node);
  try {
    await new Promise<void>((resolve, reject) => {
      const map = mountMap(node, LEAST, {
        onSelect() {},
        onHover() {},
        onReady() {
          map.destroy();
          resolve();
        },
        onError(message) {
          reject(new Error(message));
        },
      });
    });
  } finally {
    node.remove();
  }
}
