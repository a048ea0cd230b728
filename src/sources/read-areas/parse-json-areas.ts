import { feature as featureOf } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { checkLimit } from "../read-limits";
import { type AreaFeature, type AreaFeatures, featureFrom, isRecord } from "./area-features";
import { AreasFault } from "./areas-result";

const GEOMETRIES = new Set(["Polygon", "MultiPolygon", "GeometryCollection"]);

/** GeoJSON (collection, feature or bare geometry) or TopoJSON (every object). */
export function parseJsonAreas(bytes: Uint8Array): AreaFeatures {
  const root = parseJson(bytes);
  if (!isRecord(root)) throw new AreasFault("the JSON is no object with a GeoJSON type");
  const crs = crsOf(root);
  const type = root["type"];
  if (type === "FeatureCollection") {
    const features = root["features"];
    if (!Array.isArray(features)) throw new AreasFault(`"features" is no list`);
    return { features: features.map(featureFrom), crs };
  }
  if (type === "Feature") return { features: [featureFrom(root)], crs };
  if (type === "Topology") return { features: topologyFeatures(root), crs };
  if (typeof type === "string" && GEOMETRIES.has(type)) {
    return { features: [{ id: undefined, properties: {}, geometry: root }], crs };
  }
  throw new AreasFault(
    `type ${JSON.stringify(type) ?? "(none)"} is not FeatureCollection, Feature, Topology or a polygon`,
  );
}

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AreasFault("the text is not UTF-8 throughout; save the file as UTF-8");
  }
  if (text.trim() === "") throw new AreasFault("the file is empty");
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AreasFault(`the text is neither JSON nor FlatGeobuf: ${why.replaceAll(/\s+/g, " ")}`);
  }
}

function crsOf(root: Readonly<Record<string, unknown>>): string | undefined {
  const crs = root["crs"];
  const properties = isRecord(crs) ? crs["properties"] : undefined;
  const name = isRecord(properties) ? (properties["name"] ?? properties["code"]) : undefined;
  return typeof name === "string" || typeof name === "number" ? String(name) : undefined;
}

function topologyFeatures(root: Readonly<Record<string, unknown>>): AreaFeature[] {
  const objects = root["objects"];
  if (!isRecord(objects) || !Array.isArray(root["arcs"])) {
    throw new AreasFault(`the topology has no "objects" or no "arcs"`);
  }
  checkLimit(
    "vertices",
    verticesNamed(Object.values(objects), root["arcs"]),
    "the topology's vertices are",
  );
  const features: AreaFeature[] = [];
  for (const [name, object] of Object.entries(objects)) {
    try {
      const read: unknown = featureOf(
        root as unknown as Topology,
        object as GeometryObject,
      ) as unknown;
      const list = isRecord(read) && Array.isArray(read["features"]) ? read["features"] : [read];
      for (const each of list) features.push(featureFrom(each));
    } catch (cause) {
      throw new AreasFault(`object "${name}" names arcs the topology does not have`, { cause });
    }
  }
  return features;
}

/** Vertices once every arc is written out wherever it is named: a short file may name one long arc many times. */
function verticesNamed(object: unknown, arcs: readonly unknown[]): number {
  let vertices = 0;
  const waiting: unknown[] = [object];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (const each of next as unknown[]) waiting.push(each);
    else if (isRecord(next)) waiting.push(next["arcs"], next["geometries"]);
    else if (typeof next === "number") {
      const arc = arcs[next < 0 ? ~next : next];
      vertices += Array.isArray(arc) ? arc.length : 0;
    }
  }
  return vertices;
}
