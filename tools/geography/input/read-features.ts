import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { checkFlatGeobuf } from "../../../src/sources/check-flatgeobuf";
import { InputError } from "../../command";

/** Features as a file holds them, and the reference system it names (`EPSG:…`), if any. */
export interface FeatureFile {
  readonly features: readonly Feature<Geometry | null>[];
  readonly crs: string | null;
}

const FLATGEOBUF_MAGIC = "fgb";

/** GeoJSON, TopoJSON (its only object) or FlatGeobuf, told apart by content. */
export async function readFeatures(bytes: Uint8Array, file: string): Promise<FeatureFile> {
  if (bytes.length === 0) throw new InputError(`${file} is empty`);
  const magic = String.fromCodePoint(...bytes.subarray(0, FLATGEOBUF_MAGIC.length));
  return magic === FLATGEOBUF_MAGIC ? readFlatGeobuf(bytes, file) : readJson(bytes, file);
}

async function readFlatGeobuf(bytes: Uint8Array, file: string): Promise<FeatureFile> {
  let crs: string | null = null;
  const features: Feature[] = [];
  try {
    checkFlatGeobuf(bytes);
    const found = deserialize(bytes, {
      headerMetaFn: (header) => {
        if (header.crs?.code) crs = `EPSG:${header.crs.code}`;
      },
    });
    for await (const each of found) features.push(each);
  } catch (cause) {
    throw new InputError(`${file} is a damaged FlatGeobuf file`, { cause });
  }
  return { features, crs };
}

type Collection = FeatureCollection & { crs?: { properties?: { name?: unknown } } };

function readJson(bytes: Uint8Array, file: string): FeatureFile {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InputError(`${file} is not GeoJSON, TopoJSON or FlatGeobuf`, { cause });
  }
  const type = (json as { type?: unknown } | null)?.type;
  if (type === "Topology") return readTopology(json as Topology, file);
  if (type !== "FeatureCollection" || !Array.isArray((json as Collection).features)) {
    throw new InputError(
      `${file} holds a JSON ${String(type)}, not a FeatureCollection or Topology`,
    );
  }
  const collection = json as Collection;
  return { features: collection.features, crs: crsOf(collection.crs?.properties?.name) };
}

function readTopology(topology: Topology, file: string): FeatureFile {
  const objects = Object.values(topology.objects ?? {});
  const only = objects[0];
  if (objects.length !== 1 || only?.type !== "GeometryCollection") {
    throw new InputError(`${file} holds ${objects.length} objects; one collection is wanted`);
  }
  try {
    return { features: feature(topology, only).features, crs: null };
  } catch (cause) {
    throw new InputError(`${file} is a damaged TopoJSON file`, { cause });
  }
}

/** `urn:ogc:def:crs:EPSG::25832`, `EPSG:25832` or CRS84 to `EPSG:…`. */
function crsOf(name: unknown): string | null {
  if (typeof name !== "string") return null;
  if (/CRS:?:?84/iu.test(name)) return "EPSG:4326";
  const code = /EPSG:+(?:[\d.]+:)?(\d+)$/iu.exec(name.trim())?.[1];
  return code === undefined ? name : `EPSG:${code}`;
}
