import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Geometry, Position } from "geojson";
import type { PolygonSet } from "../geo/polygon-set";
import { checkFlatGeobuf } from "./check-flatgeobuf";

/**
 * The areas of a FlatGeobuf file in file order; features with the same `property` are one area.
 * Coordinates are taken as they stand: metres in EPSG:3035 in our own files.
 *
 * @throws RangeError for bytes that are no FlatGeobuf, a feature without the property or without area.
 */
export async function readPolygonSet(
  bytes: Uint8Array,
  property: string = "id",
): Promise<PolygonSet> {
  const ringsOf = new Map<string, Position[][]>();
  for (const { id, rings } of await polygonsOf(bytes, property)) {
    ringsOf.set(id, [...(ringsOf.get(id) ?? []), ...rings]);
  }
  return packRings(ringsOf);
}

interface NamedRings {
  readonly id: string;
  readonly rings: readonly Position[][];
}

async function polygonsOf(bytes: Uint8Array, property: string): Promise<readonly NamedRings[]> {
  const found: NamedRings[] = [];
  try {
    checkFlatGeobuf(bytes);
    for await (const { properties, geometry } of deserialize(bytes)) {
      const id: unknown = properties?.[property];
      if (typeof id !== "string" && typeof id !== "number") {
        throw new RangeError(`feature ${found.length + 1} has no property "${property}"`);
      }
      found.push({ id: String(id), rings: ringsIn(geometry, String(id)) });
    }
  } catch (cause) {
    if (cause instanceof RangeError && cause.message.startsWith("feature ")) throw cause;
    throw new RangeError("the bytes are no readable FlatGeobuf file", { cause });
  }
  return found;
}

function ringsIn(geometry: Geometry, id: string): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  throw new RangeError(`feature ${id} is a ${geometry.type}, not an area`);
}

function packRings(ringsOf: ReadonlyMap<string, readonly Position[][]>): PolygonSet {
  const areaStart = [0];
  const ringStart = [0];
  const coordinates: number[] = [];
  for (const rings of ringsOf.values()) {
    for (const ring of rings) {
      const end = isClosed(ring) ? ring.length - 1 : ring.length;
      for (const [x = Number.NaN, y = Number.NaN] of ring.slice(0, end)) coordinates.push(x, y);
      ringStart.push(coordinates.length / 2);
    }
    areaStart.push(ringStart.length - 1);
  }
  return {
    ids: [...ringsOf.keys()],
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
  };
}

function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
