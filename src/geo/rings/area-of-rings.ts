import { doubledRingArea } from "../overlap/prepare/clean-rings";
import type { PolygonSet } from "../polygon-set";

/** Area of each area of a set whose rings wind 0 or 1 times (or 0 or −1), m². */
export function areaOfRings(set: PolygonSet): Float64Array {
  const { coordinates, ringStart, areaStart } = set;
  return Float64Array.from(set.ids, (_, area) => {
    let doubled = 0;
    for (let ring = areaStart[area]; ring < areaStart[area + 1]; ring++) {
      doubled += doubledRingArea(coordinates, ringStart[ring], ringStart[ring + 1]);
    }
    return Math.abs(doubled) / 2;
  });
}
