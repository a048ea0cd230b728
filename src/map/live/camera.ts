import type { LngLatBoundsLike, Map as MapLibre } from "maplibre-gl";
import type { AreaId } from "../../domain/areas/area";
import { type Box, boundsOf, insetBox, needsInset } from "../bounds";
import type { MapScene } from "../scene";

/** Pixels of sea kept around what is shown. */
const PADDING = 24;
const INSET_PADDING = 6;
/** A single kommune is not shown larger than this. */
const CLOSEST_FIT = 9.5;

export interface Camera {
  fit(ids: readonly AreaId[] | null): void;
  zoom(step: 1 | -1): void;
  pan(right: number, down: number): void;
}

const asBounds = ([west, south, east, north]: Box): LngLatBoundsLike => [west, south, east, north];

const prefersStill = (): boolean =>
  globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The camera; it keeps its view through a change of size until the reader moves the map. */
export function createCamera(
  map: MapLibre,
  node: HTMLElement,
  scene: () => MapScene,
  inset: boolean,
): Camera {
  let fitted: readonly AreaId[] | null = null;
  let movedByReader = false;

  const target = (): Box | undefined => {
    if (inset) return insetBox();
    const narrow = needsInset(node.clientWidth, node.clientHeight);
    return boundsOf(scene().shapes, fitted, fitted === null && narrow);
  };
  const show = (animate: boolean) => {
    const box = target();
    if (box === undefined || node.clientWidth === 0 || node.clientHeight === 0) return;
    map.fitBounds(asBounds(box), {
      padding: inset ? INSET_PADDING : PADDING,
      animate: animate && !prefersStill(),
      duration: 500,
      maxZoom: CLOSEST_FIT,
      linear: true,
    });
  };

  map.on("movestart", (event) => {
    if (event.originalEvent !== undefined) movedByReader = true;
  });
  map.on("resize", () => {
    if (!movedByReader) show(false);
  });
  show(false);

  return {
    fit(ids) {
      fitted = ids;
      movedByReader = false;
      show(true);
    },
    pan(right, down) {
      movedByReader = true;
      map.panBy([right, down], { animate: false });
    },
    zoom(step) {
      movedByReader = true;
      map.zoomTo(map.getZoom() + step, { animate: !prefersStill(), duration: 250 });
    },
  };
}
