import type { Position } from "geojson";
import type { AreaId } from "../domain/areas/area";
import type { Shapes } from "./scene";

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** East of this meridian lies only Bornholm and Christiansø. */
const BORNHOLM_WEST = 13.5;

/** Bornholm with Christiansø, for the inset of a narrow map. */
export function insetBox(): Box {
  return [14.63, 54.96, 15.23, 55.35];
}

/** True where Bornholm has no room in its place: the map is not wider than high. */
export function needsInset(width: number, height: number): boolean {
  return width <= height;
}

const outerRings = (shape: Shapes["features"][number]): readonly (readonly Position[])[] =>
  shape.geometry.type === "Polygon"
    ? shape.geometry.coordinates.slice(0, 1)
    : shape.geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));

function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of ring) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/**
 * The box around the given areas, around all of them for null; without Bornholm where
 * `withoutBornholm` says so and something else is left. Undefined if there is nothing to see.
 */
export function boundsOf(
  shapes: Shapes,
  ids: readonly AreaId[] | null,
  withoutBornholm = false,
): Box | undefined {
  const boxes = shapes.features
    .filter(({ properties }) => ids === null || ids.includes(properties.id))
    .flatMap((shape) => outerRings(shape).map(boxOf));
  const near = withoutBornholm ? boxes.filter((box) => box[0] < BORNHOLM_WEST) : boxes;
  const [first, ...rest] = near.length > 0 ? near : boxes;
  return first === undefined ? undefined : rest.reduce(union, first);
}
