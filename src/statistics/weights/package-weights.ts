import type { CoreTables } from "../../domain/package/data-package";
import { projectToLaea } from "../../geo/projection/laea";
import { distanceBandWeights, nearestWeights, type Place } from "./by-distance";
import { bothWays, weightsFromLinks } from "./from-links";
import type { SpatialWeights } from "./spatial-weights";

/** Neighbours as the data package knows them. */
export type WeightsRule =
  | { readonly by: "queen" | "links" }
  | { readonly by: "knn"; readonly k: number }
  | { readonly by: "band"; readonly metres: number };

/** `queen`, `links`, `knn:5`, `band:30000`; null for anything else. */
export function parseWeightsRule(text: string): WeightsRule | null {
  if (text === "queen" || text === "links") return { by: text };
  const [, by, amount = ""] = /^(knn|band):(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  const value = Number(amount);
  if (by === "knn" && Number.isInteger(value) && value >= 1) return { by, k: value };
  if (by === "band" && value > 0) return { by, metres: value };
  return null;
}

function pairWeights(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): SpatialWeights {
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = pairs.flatMap(([a, b]): (readonly [number, number])[] => {
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return weightsFromLinks(ids.length, bothWays(known));
}

/** Label points in EPSG:3035 metres; null for a site without a value, which is no neighbour. */
function placesOf(
  core: CoreTables,
  ids: readonly string[],
  values: Float64Array,
): readonly (Place | null)[] {
  return ids.map((id, index) => {
    const lonLat = core.labelPoints[id];
    if (Number.isNaN(values[index])) return null;
    if (lonLat === undefined) throw new RangeError(`${id} has no label point`);
    const [x = NaN, y = NaN] = projectToLaea(lonLat);
    return [x, y];
  });
}

/** Weights among kommuner; `values` tells which have none (NaN). */
export function packageWeights(
  core: CoreTables,
  ids: readonly string[],
  values: Float64Array,
  rule: WeightsRule,
): SpatialWeights {
  if (rule.by === "knn") return nearestWeights(placesOf(core, ids, values), rule.k);
  if (rule.by === "band") return distanceBandWeights(placesOf(core, ids, values), rule.metres);
  const links = rule.by === "links" ? core.links.map(({ a, b }) => [a, b] as const) : [];
  return pairWeights(ids, [...core.neighbours, ...links]);
}
