import type { Map as MapLibre } from "maplibre-gl";
import type { DataLayer } from "../scene";
import { FIRST_LABEL_LAYER } from "../style/label-layers";
import type { Readiness } from "./readiness";

export interface DataOverlay {
  show(layers: readonly DataLayer[]): void;
  destroy(): void;
}

/**
 * The layers of deck.gl, fetched with the first scene that has any. They join a map that is idle:
 * earlier, their place below the labels would be ignored without a word.
 */
export function createDataOverlay(
  map: MapLibre,
  readiness: Readiness,
  onError: (message: string) => void,
): DataOverlay {
  let wanted: readonly DataLayer[] = [];
  let update: ((layers: readonly DataLayer[]) => void) | null = null;
  let started = false;
  let destroyed = false;

  const idle = async () => {
    if (map.loaded() && map.isStyleLoaded() === true) return;
    map.triggerRepaint();
    await map.once("idle");
  };
  const start = async () => {
    const { joinMap } = await import("../deck-layers");
    await idle();
    if (destroyed) return;
    update = await joinMap(map, FIRST_LABEL_LAYER, wanted);
    update(wanted);
    // Movements before its start are unknown to deck.gl: it would see an old camera.
    if (!map.isMoving()) map.jumpTo({ center: map.getCenter() });
  };

  return {
    show(layers) {
      wanted = layers;
      if (update !== null) update(layers);
      else if (!started && layers.length > 0) {
        started = true;
        const work = start();
        readiness.hold(work);
        work.catch((error: unknown) => {
          started = false;
          onError(error instanceof Error ? error.message : String(error));
        });
      }
    },
    destroy() {
      destroyed = true;
    },
  };
}
