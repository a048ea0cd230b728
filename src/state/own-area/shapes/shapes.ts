import type { MultiPolygon, Position } from "geojson";
import { densifyRing } from "../../../geo/geodesic/densify";
import type { PolygonSet } from "../../../geo/polygon-set";
import type { Corner, OwnShape, Ring } from "../../url/own-shapes";

const MICRODEGREES = 1e6;

/** To the six decimals that an address keeps, so that screen and link are the same. */
export const roundCorner = ([longitude, latitude]: Corner): Corner => [
  Math.round(longitude * MICRODEGREES) / MICRODEGREES,
  Math.round(latitude * MICRODEGREES) / MICRODEGREES,
];

/** The wanted name, or the first with a number behind it that no area has. */
export function freeName(shapes: readonly OwnShape[], wanted: string): string {
  const taken = new Set(shapes.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}

/** A shape under a name of its own, at the end or in the place of the one called `inPlaceOf`. */
export function withShape(
  shapes: readonly OwnShape[],
  shape: OwnShape,
  inPlaceOf: string | null = null,
): readonly OwnShape[] {
  const others = shapes.filter(({ name }) => name !== inPlaceOf);
  const named = { ...shape, name: freeName(others, shape.name) };
  return others.length === shapes.length
    ? [...shapes, named]
    : shapes.map((old) => (old.name === inPlaceOf ? named : old));
}

/** The ground as it is counted: edges over 1 km along the geodesic, rings closed. */
export function groundOfShape({ polygons }: OwnShape): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => closed(densifyRing(ring)))),
  };
}

/** The corners as they were set, rings closed: for a file that is to be read again. */
export function cornersOfShape({ polygons }: OwnShape): MultiPolygon {
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map(closed)) };
}

function closed(ring: Ring): Position[] {
  const [first] = ring;
  return first === undefined ? [] : [...ring, first].map(([x, y]) => [x, y]);
}

export const verticesIn = ({ coordinates }: PolygonSet): number => coordinates.length / 2;

/** Areas of a file, and their vertices in degrees. */
export interface FileGround {
  readonly set: PolygonSet;
  /** Longitude and latitude, interleaved. */
  readonly degrees: Float64Array;
}

/** The rings of an area of a file, in degrees. */
export function ringsInDegrees({ set, degrees }: FileGround, area: number): readonly Ring[] {
  const [first, end] = [set.areaStart[area] ?? 0, set.areaStart[area + 1] ?? 0];
  return Array.from({ length: end - first }, (_, ring) => {
    const from = set.ringStart[first + ring] ?? 0;
    const to = set.ringStart[first + ring + 1] ?? from;
    return Array.from({ length: to - from }, (_vertex, i) =>
      roundCorner([degrees[2 * (from + i)] ?? 0, degrees[2 * (from + i) + 1] ?? 0]),
    );
  });
}

/** Twice the area enclosed, positive where the ring runs counter-clockwise. */
function doubledArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isInside([x, y]: Corner, ring: Ring): boolean {
  return ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

/** Rings of a resolved area as polygons: each hole with the smallest outer ring around it. */
export function polygonsOf(rings: readonly Ring[]): OwnShape["polygons"] {
  const outers = rings
    .filter((ring) => doubledArea(ring) > 0)
    .toSorted((a, b) => doubledArea(a) - doubledArea(b))
    .map((ring): Ring[] => [ring]);
  for (const hole of rings.filter((ring) => doubledArea(ring) < 0)) {
    const [a = [0, 0], b = a] = hole;
    const middle: Corner = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    outers.find(([outer]) => outer !== undefined && isInside(middle, outer))?.push(hole);
  }
  return outers;
}
