/// <reference types="vite/client" />
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Feature, Polygon, Position } from "geojson";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { laeaToLonLat } from "../../src/geo/projection/laea";

export interface PanningMap {
  /** Frames in which the map was moved so far. */
  readonly frames: () => number;
  readonly stop: () => void;
}

const VIEW = { center: [10.6, 56], zoom: 6.4 } as const;
const SWING = 1;
const STEPS = 120;
const FRAMES_TO_SETTLE = 30;

/** A MapLibre map of the areas, filled and outlined, that is moved on in every frame until it is stopped. */
export async function startPanning(areas: PolygonSet): Promise<PanningMap> {
  setWorkerUrl(workerUrl);
  const container = document.createElement("div");
  container.style.cssText = "width: 800px; height: 600px";
  document.body.append(container);
  const map = new MapLibre({
    container,
    center: [...VIEW.center],
    zoom: VIEW.zoom,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        areas: { type: "geojson", data: { type: "FeatureCollection", features: ringsOf(areas) } },
      },
      layers: [
        { id: "fill", type: "fill", source: "areas", paint: { "fill-color": "#9cc4a4" } },
        { id: "line", type: "line", source: "areas", paint: { "line-color": "#2b4a34" } },
      ],
    },
  });
  await map.once("idle");
  let frames = 0;
  let request = 0;
  const step = (): void => {
    frames += 1;
    const east = SWING * Math.sin((2 * Math.PI * frames) / STEPS);
    map.jumpTo({ center: [VIEW.center[0] + east, VIEW.center[1]] });
    request = requestAnimationFrame(step);
  };
  step();
  // The first frames load tiles and compile shaders.
  for (let frame = 0; frame < FRAMES_TO_SETTLE; frame++) await new Promise(requestAnimationFrame);
  return {
    frames: () => frames,
    stop() {
      cancelAnimationFrame(request);
      map.remove();
      container.remove();
    },
  };
}

/** Each ring as a polygon. */
function ringsOf({ coordinates, ringStart }: PolygonSet): Feature<Polygon>[] {
  const lonLat = laeaToLonLat(coordinates);
  return Array.from(ringStart.subarray(1), (end, ring): Feature<Polygon> => {
    const points: Position[] = [];
    for (let i = ringStart[ring]; i < end; i++) points.push([lonLat[2 * i], lonLat[2 * i + 1]]);
    points.push(points[0]);
    return {
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: [points] },
    };
  });
}
