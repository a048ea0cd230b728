import type { Map as MapLibre, MapMouseEvent, Point } from "maplibre-gl";
import type { AreaId } from "../../domain/areas/area";
import type { MapEvents } from "../scene";
import { AREAS } from "../style/area-layers";

/** A press that meets no area takes one this near, in pixels: small islands are hard to hit. */
const REACH = 10;

function areaAt(map: MapLibre, { x, y }: Point, reach: number): AreaId | null {
  const found = map.queryRenderedFeatures(
    reach === 0
      ? [x, y]
      : [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
    { layers: [AREAS] },
  );
  const id: unknown = found[0]?.properties["id"];
  return typeof id === "string" ? id : null;
}

/** Turns pointer and touch into hover and selection; Shift, Ctrl or Command adds. */
export function listenToPointer(
  map: MapLibre,
  events: MapEvents,
  onHovered: (id: AreaId | null) => void,
): void {
  let hovered: AreaId | null = null;
  const hover = (id: AreaId | null, x: number, y: number) => {
    if (id === null && hovered === null) return;
    if (id !== hovered) {
      hovered = id;
      map.getCanvas().style.cursor = id === null ? "" : "pointer";
      onHovered(id);
    }
    events.onHover(id, x, y);
  };
  const ready = () => map.getLayer(AREAS) !== undefined;
  map.on("mousemove", ({ point }: MapMouseEvent) => {
    if (ready() && !map.isMoving()) hover(areaAt(map, point, 0), point.x, point.y);
  });
  map.on("mouseout", () => {
    hover(null, 0, 0);
  });
  map.on("movestart", () => {
    hover(null, 0, 0);
  });
  map.on("click", ({ point, originalEvent }: MapMouseEvent) => {
    if (!ready()) return;
    const id = areaAt(map, point, 0) ?? areaAt(map, point, REACH);
    const add = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    if (id !== null) events.onSelect(id, add);
  });
}
