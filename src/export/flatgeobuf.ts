import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { buildHeader, mapColumn } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import { inferGeometryType } from "flatgeobuf/lib/mjs/generic/header.js";
import { parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import type { FeatureCollection, Polygon, MultiPolygon } from "geojson";

const EPSG_4326 = 4326;

type Areas = FeatureCollection<Polygon | MultiPolygon>;

/**
 * Areas as FlatGeobuf in EPSG:4326. The library's own writer takes the type of every column from the
 * first feature, and turns all numbers into text where that has a gap; here the keys named are numbers.
 */
export function flatGeobuf({ features }: Areas, numbers: ReadonlySet<string>): Uint8Array {
  const keys = Object.keys(features[0]?.properties ?? {});
  const header = {
    geometryType: inferGeometryType([...features]),
    columns: keys.map((key) => mapColumn({ [key]: numbers.has(key) ? 0.5 : "" }, key)),
    envelope: null,
    featuresCount: features.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const parts = [
    magicbytes,
    buildHeader(header, EPSG_4326),
    ...features.map(({ geometry, properties }) =>
      buildFeature(parseGeometry(geometry), properties ?? {}, header),
    ),
  ];
  const file = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}
