import { prewarm } from "maplibre-gl";
import { mountMap } from "../mount";
import type { MapScene } from "../scene";

/**
 * Draws a scene once where nobody sees it, so that everything a map needs is here and its workers
 * stay: later maps can then be drawn without the network. Rejects if that fails.
 */
export async function warmUp(scene: MapScene): Promise<void> {
  prewarm();
  const node = document.createElement("div");
  node.setAttribute("aria-hidden", "true");
  Object.assign(node.style, {
    position: "fixed",
    insetInlineStart: "-40rem",
    width: "20rem",
    height: "15rem",
  });
  document.body.append(node);
  try {
    await new Promise<void>((resolve, reject) => {
      const map = mountMap(node, scene, {
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
