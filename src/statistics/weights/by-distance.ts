import { weightsFromLinks } from "./from-links";
import type { Link, SpatialWeights } from "./spatial-weights";

/** A place in a plane, metres. */
export type Place = readonly [x: number, y: number];

function checkPlaces(places: readonly Place[]): void {
  const wrong = places.find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y));
  if (wrong !== undefined) throw new RangeError(`place ${wrong.join(", ")} is not finite`);
}

const squaredDistance = (a: Place, b: Place): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/**
 * The `k` nearest other places by straight distance; of equally distant ones the lower index. Every
 * other place where there are no more than `k`. O(n² log n).
 *
 * @throws RangeError for a `k` that is not a whole number ≥ 1, or a place that is not finite.
 */
export function nearestWeights(places: readonly Place[], k: number): SpatialWeights {
  if (!Number.isInteger(k) || k < 1) {
    throw new RangeError(`${k} is not a whole number of neighbours of at least 1`);
  }
  checkPlaces(places);
  const links = places.flatMap((place, from): readonly Link[] =>
    places
      .map((other, to) => ({ to, squared: squaredDistance(place, other) }))
      .filter(({ to }) => to !== from)
      .toSorted((a, b) => a.squared - b.squared || a.to - b.to)
      .slice(0, k)
      .map(({ to }) => ({ from, to })),
  );
  return weightsFromLinks(places.length, links);
}

/**
 * Every other place within `metres`, that distance included.
 *
 * @throws RangeError for a distance that is not positive and finite, or a place that is not finite.
 */
export function distanceBandWeights(places: readonly Place[], metres: number): SpatialWeights {
  if (!(metres > 0 && Number.isFinite(metres))) {
    throw new RangeError(`distance ${metres} is not a positive number of metres`);
  }
  checkPlaces(places);
  const links = places.flatMap((place, from): readonly Link[] =>
    places.flatMap((other, to) =>
      to !== from && squaredDistance(place, other) <= metres * metres ? [{ from, to }] : [],
    ),
  );
  return weightsFromLinks(places.length, links);
}
