import { weightsFromLinks } from "./from-links";
import type { Link, SpatialWeights } from "./spatial-weights";

/** A place in a plane, metres. */
export type Place = readonly [x: number, y: number];

function checkPlaces(places: readonly (Place | null)[]): void {
  const wrong = places.find((place) => place !== null && !place.every(Number.isFinite));
  if (wrong !== undefined) throw new RangeError(`place ${wrong?.join(", ")} is not finite`);
}

/** The other places with their squared distance from one, ascending; of equally distant ones the lower index first. */
function othersByDistance(
  places: readonly (Place | null)[],
  from: number,
): readonly { readonly to: number; readonly squared: number }[] {
  const origin = places[from];
  if (origin === null) return [];
  return places
    .flatMap((place, to) =>
      place === null || to === from
        ? []
        : [{ to, squared: (place[0] - origin[0]) ** 2 + (place[1] - origin[1]) ** 2 }],
    )
    .toSorted((a, b) => a.squared - b.squared || a.to - b.to);
}

/**
 * The `k` nearest other places by straight distance; of equally distant ones the lower index. Every
 * other place where there are no more than `k`. A site without a place (null) has no neighbours and
 * is none. O(n² log n).
 *
 * @throws RangeError for a `k` that is not a whole number ≥ 1, or a place that is not finite.
 */
export function nearestWeights(places: readonly (Place | null)[], k: number): SpatialWeights {
  if (!Number.isInteger(k) || k < 1) {
    throw new RangeError(`${k} is not a whole number of neighbours of at least 1`);
  }
  checkPlaces(places);
  const links = places.flatMap((_, from): readonly Link[] =>
    othersByDistance(places, from)
      .slice(0, k)
      .map(({ to }) => ({ from, to })),
  );
  return weightsFromLinks(places.length, links);
}

/**
 * Every other place within `metres`, that distance included. A site without a place (null) has no
 * neighbours and is none.
 *
 * @throws RangeError for a distance that is not positive and finite, or a place that is not finite.
 */
export function distanceBandWeights(
  places: readonly (Place | null)[],
  metres: number,
): SpatialWeights {
  if (!(metres > 0 && Number.isFinite(metres))) {
    throw new RangeError(`distance ${metres} is not a positive number of metres`);
  }
  checkPlaces(places);
  const links = places.flatMap((_, from): readonly Link[] =>
    othersByDistance(places, from)
      .filter(({ squared }) => squared <= metres * metres)
      .map(({ to }) => ({ from, to })),
  );
  return weightsFromLinks(places.length, links);
}
