import { geodesicBetween, geodesicFrom, type Place } from "./geodesic";

/** Metres; a straight line of the map's plane leaves the geodesic by less than 1 cm over it. */
const LONGEST_EDGE = 1000;

/** A ring, not closed, with edges over 1 km divided into equal parts along the geodesic. */
export function densifyRing(ring: readonly Place[]): readonly Place[] {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const { length, azimuth } = geodesicBetween(from, to);
    const parts = Math.max(1, Math.ceil(length / LONGEST_EDGE));
    const between = Array.from({ length: parts - 1 }, (_, part) =>
      geodesicFrom(from, { length: (length * (part + 1)) / parts, azimuth }),
    );
    return [from, ...between];
  });
}
