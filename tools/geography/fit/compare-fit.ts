import { overlapAreas } from "../../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../../src/geo/overlap/prepare-areas";
import { polygonSetOf } from "../measure-set";
import type { AreaFeature } from "../output/laea-features";

/** What fitting did to a catchment, km². */
export interface FittedCatchment {
  readonly id: string;
  readonly name: string;
  readonly source_km2: number;
  readonly fitted_km2: number;
  /** Land that lay in no catchment. */
  readonly added_km2: number;
  /** Ground outside the kommuner. */
  readonly removed_km2: number;
}

const toKm2 = (squareMetres: number): number => Number((squareMetres / 1e6).toFixed(4));

/** Compares catchments before and after the fitting, both in EPSG:3035; sorted as given. */
export function compareFit(
  source: readonly AreaFeature[],
  fitted: readonly AreaFeature[],
): readonly FittedCatchment[] {
  const before = prepareAreas(polygonSetOf(source));
  const after = polygonSetOf(fitted);
  const sizes = prepareAreas(after).squareMetres;
  const kept = new Map<string, number>();
  const pairs = overlapAreas(after, before);
  for (const [pair, squareMetres] of pairs.squareMetres.entries()) {
    const id = after.ids[pairs.footprint[pair]];
    if (source[pairs.area[pair]].properties.id === id) kept.set(id, squareMetres);
  }
  return source.map(({ properties: { id, name } }, place) => {
    const [own, now] = [before.squareMetres[place], sizes[after.ids.indexOf(id)]];
    const common = kept.get(id) ?? 0;
    return {
      id,
      name,
      source_km2: toKm2(own),
      fitted_km2: toKm2(now),
      added_km2: toKm2(now - common),
      removed_km2: toKm2(own - common),
    };
  });
}
