import type { PolygonSet } from "./polygon-set";

/** The rings of one area as views on the set's coordinates. */
export function ringsOfArea(set: PolygonSet, area: number): Float64Array[] {
  const { coordinates, ringStart, areaStart } = set;
  const rings: Float64Array[] = [];
  for (let ring = areaStart[area]; ring < areaStart[area + 1]; ring++) {
    rings.push(coordinates.subarray(2 * ringStart[ring], 2 * ringStart[ring + 1]));
  }
  return rings;
}

/** A set of areas given as their rings; x, y interleaved, not closed. */
export function packAreas(
  ids: readonly string[],
  areas: readonly (readonly Float64Array[])[],
): PolygonSet {
  const areaStart = new Uint32Array(areas.length + 1);
  areas.forEach((rings, area) => {
    areaStart[area + 1] = areaStart[area] + rings.length;
  });
  const rings = areas.flat();
  const ringStart = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => {
    ringStart[i + 1] = ringStart[i] + ring.length / 2;
  });
  const coordinates = new Float64Array(2 * ringStart[rings.length]);
  rings.forEach((ring, i) => coordinates.set(ring, 2 * ringStart[i]));
  return { ids, coordinates, ringStart, areaStart };
}
