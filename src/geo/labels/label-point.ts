import { area, bbox, booleanPointInPolygon, centerOfMass, polygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Candidates along each side of the box around the largest part. */
const STEPS = 24;

/**
 * A place inside the largest part of a shape, in longitude and latitude, for its label: the centre
 * of mass or a point of a grid, whichever lies deepest. Good to a twentieth of the part's size; the
 * label needs no more.
 */
export function labelPoint(shape: Polygon | MultiPolygon): Position {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const [largest] = parts.map((rings) => polygon(rings)).toSorted((a, b) => area(b) - area(a));
  if (largest === undefined) throw new RangeError("a shape without parts has no inside");
  const rings = largest.geometry.coordinates;
  const [west, south, east, north] = bbox(largest);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const candidates: Position[] = [centerOfMass(largest).geometry.coordinates];
  for (let row = 0; row < STEPS; row++) {
    for (let column = 0; column < STEPS; column++) {
      candidates.push([
        west + ((east - west) * (column + 0.5)) / STEPS,
        south + ((north - south) * (row + 0.5)) / STEPS,
      ]);
    }
  }
  let best: Position | undefined;
  let deepest = 0;
  for (const candidate of candidates) {
    const depth = squaredDistance(candidate, rings, shrink, deepest);
    if (depth <= deepest || !booleanPointInPolygon(candidate, largest)) continue;
    deepest = depth;
    best = candidate;
  }
  if (best === undefined) throw new RangeError("the largest part is too thin for a label point");
  return best;
}

/** Squared distance to the nearest edge in degrees of latitude; stops early once below `enough`. */
function squaredDistance(
  [x, y]: Position,
  rings: readonly Position[][],
  shrink: number,
  enough: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const ax = (ring[i - 1][0] - x) * shrink;
      const ay = ring[i - 1][1] - y;
      const dx = (ring[i][0] - x) * shrink - ax;
      const dy = ring[i][1] - y - ay;
      const square = dx * dx + dy * dy;
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
      least = Math.min(least, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
    }
    if (least <= enough) return least;
  }
  return least;
}
