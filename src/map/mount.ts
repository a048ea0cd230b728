import regular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import semibold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { GeoJSON } from "geojson";
import type { AreaId } from "../domain/areas/area";
import { GAP_KINDS } from "../domain/figures/observation";
import { hatchImage, hatchName } from "./style/hatch";
import { createCamera } from "./live/camera";
import { createFillPainter } from "./live/fills";
import { createDataOverlay } from "./live/overlay";
import { listenToPointer } from "./live/pointer";
import { watchReadiness } from "./live/readiness";
import { labelFeatures, markFeatures } from "./style/marks";
import type { MapEvents, MapHandle, MapScene } from "./scene";
import { buildStyle, lineFeature } from "./style";
import { AREAS } from "./style/area-layers";
import { LIGHT } from "./style/tokens";

setWorkerUrl(workerUrl);

export interface MountOptions {
  /** The small map of Bornholm: it cannot be moved, but its areas can be chosen. */
  readonly inset?: boolean;
}

/** How far the reader may pan: degrees west, south, east, north. */
const SURROUNDINGS: [number, number, number, number] = [-4, 50, 27, 63];
const HATCH_RATIO = 2;

const absolute = (url: string): string => new URL(url, location.href).href;

/** Names grow with the text of the page: for a reader who asked for larger type, and on a stage. */
const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

function createMap(node: HTMLElement, scene: MapScene, inset: boolean): MapLibre {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new MapLibre({
    container: node,
    style: buildStyle(
      scene,
      LIGHT,
      {
        regular: absolute(regular),
        semibold: absolute(semibold),
      },
      textScale(),
    ),
    center: [11, 56.1],
    zoom: 5.5,
    minZoom: 4,
    maxZoom: 12,
    maxBounds: SURROUNDINGS,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    boxZoom: false,
    doubleClickZoom: false,
    keyboard: false,
    dragPan: !inset,
    scrollZoom: !inset,
    touchZoomRotate: !inset,
    fadeDuration: still ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.setAttribute("aria-hidden", "true");
  return map;
}

/**
 * Draws the scene into a node and keeps it there until `destroy`. The node carries
 * `data-ready="true"` whenever everything has been drawn. It is the node that takes the focus:
 * the canvas inside is hidden from assistive technology, and keys are left to the caller.
 * Where the browser cannot draw maps, `onError` says why and the handle does nothing.
 */
export function mountMap(
  node: HTMLElement,
  scene: MapScene,
  events: MapEvents,
  options: MountOptions = {},
): MapHandle {
  try {
    return startMap(createMap(node, scene, options.inset ?? false), node, scene, events, options);
  } catch (error) {
    events.onError(error instanceof Error ? error.message : String(error));
    return {
      update() {},
      fit() {},
      zoom() {},
      project: () => [0, 0],
      pan() {},
      centre: () => [0, 0],
      draw: () => Promise.reject(new Error("there is no map to draw on")),
      destroy() {},
    };
  }
}

function startMap(
  map: MapLibre,
  node: HTMLElement,
  first: MapScene,
  events: MapEvents,
  options: MountOptions,
): MapHandle {
  let scene = first;
  let drawn = first;
  let hovered: AreaId | null = null;
  let styled = false;
  const readiness = watchReadiness(map, node, () => {
    events.onReady();
  });
  const camera = createCamera(map, node, () => scene, options.inset ?? false);
  const fills = createFillPainter(map);
  const overlay = createDataOverlay(map, readiness, (message) => {
    events.onError(message);
  });

  const setData = (source: string, data: GeoJSON) => {
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const drawMarks = () => {
    setData("marks", markFeatures(scene, hovered));
  };
  const drawGround = (before: MapScene) => {
    if (scene.shapes !== before.shapes) {
      fills.forget();
      setData(AREAS, scene.shapes);
    }
    if (scene.context !== before.context) setData("context", scene.context);
    if (scene.areaBorders !== before.areaBorders) {
      setData("area-borders", lineFeature(scene.areaBorders));
    }
    if (scene.groupBorders !== before.groupBorders) {
      setData("group-borders", lineFeature(scene.groupBorders));
    }
  };
  const draw = () => {
    if (!styled) return;
    const before = drawn;
    drawn = scene;
    readiness.stir();
    drawGround(before);
    const rechosen = (
      ["selected", "compared", "focused", "shapes", "labels", "layers"] as const
    ).some((part) => scene[part] !== before[part]);
    if (rechosen) {
      drawMarks();
      setData("labels", labelFeatures(scene));
    }
    fills.paint(scene);
    overlay.show(scene.layers);
  };

  map.once("style.load", () => {
    for (const kind of GAP_KINDS) {
      map.addImage(hatchName(kind), hatchImage(kind, LIGHT, HATCH_RATIO), {
        pixelRatio: HATCH_RATIO,
      });
    }
    styled = true;
    draw();
  });
  map.on("error", ({ error }) => {
    // A source that is replaced while it loads gives up its older load.
    if (!(error instanceof DOMException && error.name === "AbortError"))
      events.onError(error.message);
  });
  listenToPointer(map, events, (id) => {
    hovered = id;
    if (styled) drawMarks();
  });

  return {
    update(next) {
      scene = next;
      draw();
    },
    fit: (ids) => {
      camera.fit(ids);
    },
    zoom: (step) => {
      camera.zoom(step);
    },
    project: (at) => {
      const { x, y } = map.project([...at]);
      return [x, y];
    },
    pan(right, down) {
      camera.pan(right, down);
    },
    centre() {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    async draw(onDrawn) {
      const { drawOn } = await import("./live/drawing");
      return drawOn(map, onDrawn);
    },
    destroy() {
      overlay.destroy();
      map.remove();
      delete node.dataset["ready"];
    },
  };
}
