import type { Map as MapLibre } from "maplibre-gl";

export interface Readiness {
  /** Something changed: not ready until the map is idle again. */
  stir(): void;
  /** Nothing is ready before the given work has ended, well or badly. */
  hold(work: Promise<unknown>): void;
}

/** Keeps `data-ready="true"` on the node exactly while the map has drawn everything it was given. */
export function watchReadiness(map: MapLibre, node: HTMLElement, onReady: () => void): Readiness {
  let held = 0;
  const stir = () => {
    delete node.dataset["ready"];
    map.triggerRepaint();
  };
  map.on("movestart", stir);
  map.on("resize", stir);
  map.on("idle", () => {
    if (held > 0 || node.dataset["ready"] === "true") return;
    node.dataset["ready"] = "true";
    onReady();
  });
  const release = () => {
    held -= 1;
    stir();
  };
  return {
    stir,
    hold(work) {
      held += 1;
      void work.then(release, release);
    },
  };
}
