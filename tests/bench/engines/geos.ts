import { importPeer } from "./import-peer";
import type { MultiPolygon } from "geojson";

/** What of geos-wasm the benchmarks call. */
export interface Geos {
  Module: {
    _malloc(bytes: number): number;
    HEAPF64?: Float64Array;
    HEAPU32: Uint32Array;
    getValue?(at: number, type: string): number;
  };
  GEOSIntersection(a: number, b: number): number;
  GEOSUnaryUnion(a: number): number;
  GEOSMakeValid(a: number): number;
  GEOSGeom_createCollection(type: number, parts: number, count: number): number;
  GEOSArea(geometry: number, result: number): number;
  GEOSGeom_destroy(geometry: number): void;
  GEOSPrepare(geometry: number): number;
  GEOSPreparedCovers(prepared: number, geometry: number): number;
  GEOSPreparedIntersects(prepared: number, geometry: number): number;
  GEOSPreparedContainsXY(prepared: number, x: number, y: number): number;
}

/** GEOS's number for the type. */
const GEOMETRY_COLLECTION = 7;

export interface OpenGeos {
  readonly geos: Geos;
  /** One collection of all, each made valid alone: GEOS refuses shells that touch themselves. */
  collection(shapes: readonly MultiPolygon["coordinates"][]): number;
  geometry(coordinates: MultiPolygon["coordinates"]): number;
  area(geometry: number): number;
}

/** geos-wasm (GEOS 3.13), or undefined where it is not installed. */
export async function openGeos(): Promise<OpenGeos | undefined> {
  const loaded = await load();
  if (loaded === undefined) return undefined;
  const { geos, toGeometry } = loaded;
  const result = geos.Module["_malloc"](8);
  const parse = (coordinates: MultiPolygon["coordinates"]): number =>
    toGeometry({ type: "MultiPolygon", coordinates }, geos);
  return {
    geos,
    geometry: parse,
    collection(shapes) {
      const parts = shapes.map((shape) => geos.GEOSMakeValid(parse(shape)));
      const list = geos.Module["_malloc"](4 * parts.length);
      geos.Module.HEAPU32.set(parts, list / 4);
      return geos.GEOSGeom_createCollection(GEOMETRY_COLLECTION, list, parts.length);
    },
    area(geometry) {
      geos.GEOSArea(geometry, result);
      const heap = geos.Module.HEAPF64;
      return heap === undefined
        ? (geos.Module.getValue?.(result, "double") ?? NaN)
        : heap[result / 8];
    },
  };
}

async function load() {
  try {
    const [{ default: init }, { geojsonToGeosGeom }] = (await Promise.all([
      importPeer("geos-wasm"),
      importPeer("geos-wasm/helpers"),
    ])) as [
      { default: () => Promise<Geos> },
      { geojsonToGeosGeom: (geometry: MultiPolygon, geos: Geos) => number },
    ];
    return { geos: await init(), toGeometry: geojsonToGeosGeom };
  } catch {
    return undefined;
  }
}
