import type { Position } from "geojson";

/** Outer ring and holes of each part, rings closed. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

const POLYGON = 3;
const MULTIPOLYGON = 6;
const SRID_FLAG = 0x20_00_00_00;

/** A multipolygon as little-endian WKB (OGC 06-103r4); with `srid` as PostGIS' EWKB. */
export function wellKnownBinary(polygons: Polygons, srid?: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(sizeOf(polygons, srid !== undefined)));
  let at = 0;
  const integer = (value: number): void => {
    bytes.setUint32(at, value, true);
    at += 4;
  };
  const head = (type: number): void => {
    bytes.setUint8(at, 1);
    at += 1;
    integer(type);
  };
  head(srid === undefined ? MULTIPOLYGON : MULTIPOLYGON + SRID_FLAG);
  if (srid !== undefined) integer(srid);
  integer(polygons.length);
  for (const rings of polygons) {
    head(POLYGON);
    integer(rings.length);
    for (const ring of rings) {
      integer(ring.length);
      for (const [x, y] of ring) {
        bytes.setFloat64(at, x, true);
        bytes.setFloat64(at + 8, y, true);
        at += 16;
      }
    }
  }
  return new Uint8Array(bytes.buffer);
}

function sizeOf(polygons: Polygons, hasSrid: boolean): number {
  const rings = polygons.flat();
  const points = rings.reduce((sum, ring) => sum + ring.length, 0);
  return 9 + (hasSrid ? 4 : 0) + 9 * polygons.length + 4 * rings.length + 16 * points;
}
