import type { Map as MapLibre } from "maplibre-gl";
import type { AreaId } from "../../domain/areas/area";
import { GAP_KINDS } from "../../domain/figures/observation";
import { type AreaPaint, changedPaints, paintsOf } from "../style/fills";
import { hatchName } from "../style/hatch";
import type { MapScene } from "../scene";
import { AREAS } from "../style/area-layers";

export interface FillPainter {
  paint(scene: MapScene): void;
  /** To be called when the shapes themselves were replaced. */
  forget(): void;
}

/** Colours the areas by feature state, touching only those that changed. */
export function createFillPainter(map: MapLibre): FillPainter {
  let shown: ReadonlyMap<AreaId, AreaPaint> = new Map();
  return {
    paint(scene) {
      const wanted = paintsOf(scene);
      for (const [id, paint] of changedPaints(shown, wanted)) {
        map.setFeatureState({ source: AREAS, id }, paint);
      }
      shown = wanted;
      const gaps = new Set([...wanted.values()].map(({ gap }) => gap));
      for (const kind of GAP_KINDS) {
        const visibility = gaps.has(kind) ? "visible" : "none";
        if (map.getLayoutProperty(hatchName(kind), "visibility") !== visibility) {
          map.setLayoutProperty(hatchName(kind), "visibility", visibility);
        }
      }
    },
    forget() {
      map.removeFeatureState({ source: AREAS });
      shown = new Map();
    },
  };
}
