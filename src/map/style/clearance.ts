import type { AreaId } from "../../domain/areas/area";
import type { DataLayer } from "../scene";

/** Pixels that the symbol of each place takes up around its point; no entry where nothing stands. */
export function clearances(layers: readonly DataLayer[]): ReadonlyMap<AreaId, number> {
  const found = new Map<AreaId, number>();
  for (const layer of layers) {
    if (layer.is !== "circles" && layer.is !== "halves") continue;
    for (const point of layer.points) {
      const value = "values" in point ? Math.max(...point.values) : Math.abs(point.value);
      const radius = layer.radius * Math.sqrt(Math.max(0, value) / layer.largest);
      found.set(point.id, Math.max(found.get(point.id) ?? 0, radius));
    }
  }
  return found;
}
