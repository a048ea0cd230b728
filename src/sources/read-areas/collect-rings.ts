import type { PolygonSet } from "../../geo/polygon-set";
import { checkLimit, READ_LIMITS } from "../read-limits";
import { type AreaFeature, isRecord } from "./area-features";
import { AreasFault } from "./areas-result";

/** Rings by id, and what had to be left out on the way. */
export interface CollectedRings {
  /** Coordinates as in the file; outer rings and holes of one polygon have opposite orientation. */
  readonly set: PolygonSet;
  readonly unclosed: number;
  readonly notFinite: number;
  readonly withoutRing: readonly string[];
}

interface Tally {
  unclosed: number;
  notFinite: number;
  vertices: number;
}

/** Gathers the polygons of all features with one id, dropping what cannot bound ground. */
export function collectRings(
  features: readonly AreaFeature[],
  idProperty: string | undefined,
): CollectedRings {
  checkLimit("features", features.length, "the file's features are");
  const tally: Tally = { unclosed: 0, notFinite: 0, vertices: 0 };
  const ringsOf = new Map<string, Float64Array[]>();
  const empty: string[] = [];
  const chooseId = idChooser(features, idProperty);
  features.forEach((feature, place) => {
    const id = chooseId(feature, place);
    const rings = polygonsIn(feature.geometry).flatMap((polygon) => ringsIn(polygon, tally));
    if (rings.length === 0) {
      empty.push(id);
      return;
    }
    const known = ringsOf.get(id);
    if (known) known.push(...rings);
    else ringsOf.set(id, rings);
  });
  const withoutRing = empty.filter((id) => !ringsOf.has(id));
  const { unclosed, notFinite } = tally;
  return { set: pack(ringsOf), unclosed, notFinite, withoutRing };
}

function idChooser(
  features: readonly AreaFeature[],
  idProperty: string | undefined,
): (feature: AreaFeature, place: number) => string {
  const read = (feature: AreaFeature): unknown =>
    idProperty === undefined ? ownId(feature) : feature.properties[idProperty];
  const nobody = idProperty === undefined && features.every((each) => ownId(each) === undefined);
  return (feature, place) => {
    const id = nobody ? place + 1 : read(feature);
    if (typeof id === "string" || typeof id === "number") return String(id);
    throw new AreasFault(
      idProperty === undefined
        ? `feature ${place + 1} has no id, though others have; name a property that all have`
        : `feature ${place + 1} ${whyNoId(idProperty, id, feature)}`,
    );
  };
}

function whyNoId(name: string, value: unknown, feature: AreaFeature): string {
  return value === undefined
    ? `has no property "${name}"; it has ${listNames(feature)}`
    : `has ${JSON.stringify(value)} as its "${name}"; an id is a text or a number`;
}

function ownId(feature: AreaFeature): unknown {
  return feature.id ?? feature.properties["id"];
}

function listNames(feature: AreaFeature): string {
  const names = Object.keys(feature.properties);
  return names.length === 0 ? "none" : names.join(", ");
}

/** The polygons of a geometry, each a list of rings; nothing for points and lines. */
function polygonsIn(geometry: unknown, depth = 0): readonly unknown[] {
  if (!isRecord(geometry)) return [];
  const coordinates = geometry["coordinates"];
  if (geometry["type"] === "Polygon") return [coordinates];
  if (geometry["type"] === "MultiPolygon" && Array.isArray(coordinates)) return coordinates;
  const parts = geometry["geometries"];
  if (geometry["type"] !== "GeometryCollection" || !Array.isArray(parts)) return [];
  if (depth === READ_LIMITS.depth) {
    throw new AreasFault(`geometry collections lie more than ${depth} deep in each other`);
  }
  return parts.flatMap((part) => polygonsIn(part, depth + 1));
}

/** The first ring counter-clockwise, the others clockwise. */
function ringsIn(polygon: unknown, tally: Tally): Float64Array[] {
  if (!Array.isArray(polygon)) return [];
  const rings: Float64Array[] = [];
  for (const [place, raw] of (polygon as unknown[]).entries()) {
    const ring = readRing(raw, tally);
    const isHole = place > 0;
    if (ring.length < 6) {
      // Holes of a shell that is none bound nothing.
      if (isHole) continue;
      return rings;
    }
    rings.push(doubledArea(ring) > 0 === isHole ? reversed(ring) : ring);
  }
  return rings;
}

function readRing(raw: unknown, tally: Tally): Float64Array {
  if (!Array.isArray(raw)) return new Float64Array();
  tally.vertices += raw.length;
  checkLimit("vertices", tally.vertices, "the file's vertices are at least");
  const flat: number[] = [];
  for (const position of raw as unknown[]) {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof x === "number" && typeof y === "number" && Number.isFinite(x + y)) flat.push(x, y);
    else tally.notFinite++;
  }
  const isClosed = flat[0] === flat.at(-2) && flat[1] === flat.at(-1);
  if (!isClosed) tally.unclosed++;
  return Float64Array.from(isClosed ? flat.slice(0, -2) : flat);
}

function doubledArea(ring: Float64Array): number {
  const [x0 = 0, y0 = 0] = ring;
  let doubled = 0;
  for (let i = 2; i + 3 < ring.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ring.subarray(i, i + 4);
    doubled += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return doubled;
}

function reversed(ring: Float64Array): Float64Array {
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned.set(ring.subarray(i, i + 2), ring.length - 2 - i);
  }
  return turned;
}

function pack(ringsOf: ReadonlyMap<string, readonly Float64Array[]>): PolygonSet {
  const areaStart = [0];
  const ringStart = [0];
  let vertices = 0;
  for (const rings of ringsOf.values()) {
    for (const ring of rings) ringStart.push((vertices += ring.length / 2));
    areaStart.push(ringStart.length - 1);
  }
  const coordinates = new Float64Array(2 * vertices);
  let end = 0;
  for (const rings of ringsOf.values()) {
    for (const ring of rings) {
      coordinates.set(ring, end);
      end += ring.length;
    }
  }
  return {
    ids: [...ringsOf.keys()],
    coordinates,
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
  };
}
