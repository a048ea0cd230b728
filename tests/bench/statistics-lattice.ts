import type { FeatureCollection, Polygon } from "geojson";
import { fillRandom, seedRandom } from "../../src/statistics/random/xoshiro128";
import { bothWays, weightsFromLinks } from "../../src/statistics/weights/from-links";
import type { SpatialWeights } from "../../src/statistics/weights/spatial-weights";

/** A lattice of unit squares with queen neighbours and clustered values, the same in every run. */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  readonly weights: SpatialWeights;
}

export function makeLattice(columns: number, rows: number, seed: number): Lattice {
  const words = new Uint32Array(columns * rows);
  fillRandom(seedRandom(seed), words);
  const values = Float64Array.from(words, (word, site) => {
    const [x, y] = [site % columns, Math.floor(site / columns)];
    return Math.sin(x / 5) + Math.cos(y / 7) + 2 * (word / 2 ** 32);
  });
  const pairs = Array.from(values.keys()).flatMap((site) =>
    [1, columns - 1, columns, columns + 1]
      .map((step) => site + step)
      .filter((other) => other < values.length && touches(site, other, columns))
      .map((other) => [site, other] as const),
  );
  return { columns, rows, values, weights: weightsFromLinks(values.length, bothWays(pairs)) };
}

const touches = (a: number, b: number, columns: number): boolean =>
  Math.abs((a % columns) - (b % columns)) <= 1;

/** The squares as GeoJSON with property `value`, for engines that want geometry. */
export function latticeGeoJson({ columns, values }: Lattice): FeatureCollection<Polygon> {
  return {
    type: "FeatureCollection",
    features: Array.from(values, (value, site) => {
      const [x, y] = [site % columns, Math.floor(site / columns)];
      const ring = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ];
      return {
        type: "Feature",
        properties: { value },
        geometry: { type: "Polygon", coordinates: [ring] },
      };
    }),
  };
}
