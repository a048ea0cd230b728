import type { CoreTables } from "../../src/domain/package/data-package";
import { projectToLaea } from "../../src/geo/projection/laea";
import {
  distanceBandWeights,
  nearestWeights,
  type Place,
} from "../../src/statistics/weights/by-distance";
import { bothWays, weightsFromLinks } from "../../src/statistics/weights/from-links";
import type { SpatialWeights } from "../../src/statistics/weights/spatial-weights";
import { InputError } from "../command";
import { municipalityCodes } from "./open-package";
import type { WeightsOption } from "./options";
import type { ValuedSites } from "./valued-sites";

function checkCodes(core: CoreTables, ids: readonly string[]): void {
  const codes = new Set(municipalityCodes(core));
  const unknown = ids.filter((id) => !codes.has(id));
  if (unknown.length === 0) return;
  const lines = unknown.map(
    (id) => `id ${id}: no kommune has this code; --weights FILE serves other areas`,
  );
  throw new InputError(lines.join("\n"));
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
function placesOf(core: CoreTables, { ids, values }: ValuedSites): readonly (Place | null)[] {
  return ids.map((id, index) => {
    const lonLat = core.labelPoints[id];
    if (Number.isNaN(values[index])) return null;
    if (lonLat === undefined) throw new RangeError(`${id} has no label point`);
    const [x = NaN, y = NaN] = projectToLaea(lonLat);
    return [x, y];
  });
}

/** Neighbours as the data package knows them. @throws InputError where an id is no kommune. */
export function weightsOfPackage(
  core: CoreTables,
  sites: ValuedSites,
  option: Exclude<WeightsOption, { readonly by: "file" }>,
): SpatialWeights {
  checkCodes(core, sites.ids);
  if (option.by === "knn") return nearestWeights(placesOf(core, sites), option.k);
  if (option.by === "band") return distanceBandWeights(placesOf(core, sites), option.metres);
  const links = option.by === "links" ? core.links.map(({ a, b }) => [a, b] as const) : [];
  return pairWeights(sites.ids, [...core.neighbours, ...links]);
}
