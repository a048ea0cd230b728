import {
  area as areaOnSphere,
  featureCollection,
  intersect,
  multiPolygon,
  union as unionOnSphere,
} from "@turf/turf";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { laeaToLonLat } from "../../src/geo/projection/laea";
import { unionAreas } from "../../src/geo/union/union-areas";
import { benchFootprints, multiPolygons, readBenchAreas } from "./bench-areas";
import { openClipper2 } from "./engines/clipper2";
import { openGeos } from "./engines/geos";
import { type BenchRow, type Engine, measureJob, skipped } from "./measure";

const LEAST = 1e4;
/** Slow engines are given this share of the footprints only. */
const SMALLEST = 0.05;

/** Ground of each kommune covered by at least one of the footprints. */
export async function benchUnion(): Promise<BenchRow[]> {
  const areas = await readBenchAreas();
  const rows: BenchRow[] = [];
  for (const share of [SMALLEST, 0.1, 1]) {
    rows.push(...(await runJob(areas, benchFootprints(areas, share), share === SMALLEST)));
  }
  return rows;
}

async function runJob(
  areas: PolygonSet,
  footprints: PolygonSet,
  withSlow: boolean,
): Promise<BenchRow[]> {
  const name = `union, ${footprints.ids.length} footprints`;
  const prepared = prepareAreas(areas);
  const engines: Engine[] = [{ name: "klimakort", run: () => unionAreas(footprints, prepared) }];
  const rows: BenchRow[] = [];
  const clipper = await openClipper2();
  if (clipper) {
    const all = clipper.paths(multiPolygons(footprints).flat(2));
    const second = multiPolygons(areas).map((polygons) => clipper.paths(polygons.flat()));
    const run = (): Float64Array => {
      const union = clipper.union(all);
      return Float64Array.from(second, (area) => clipper.overlap(union, area));
    };
    engines.push({ name: "clipper2-wasm 0.4.0", run, rounds: 1 });
  } else rows.push(skipped(name, "clipper2-wasm 0.4.0", "not installed"));
  const open = await openGeos();
  if (open) {
    const { geos } = open;
    const second = multiPolygons(areas).map((shape) => open.geometry(shape));
    const all = open.collection(multiPolygons(footprints));
    const run = (): Float64Array => {
      const union = geos.GEOSUnaryUnion(all);
      const covered = Float64Array.from(second, (area) => {
        const common = geos.GEOSIntersection(union, area);
        const squareMetres = open.area(common);
        geos.GEOSGeom_destroy(common);
        return squareMetres;
      });
      geos.GEOSGeom_destroy(union);
      return covered;
    };
    engines.push({ name: "geos-wasm 3.1.1", run, rounds: 3 });
  } else rows.push(skipped(name, "geos-wasm 3.1.1", "not installed"));
  if (withSlow) engines.push(turfEngine(footprints, areas));
  return [...measureJob({ name, least: LEAST, rounds: 9 }, engines), ...rows];
}

const toFeatures = (set: PolygonSet) =>
  multiPolygons({ ...set, coordinates: laeaToLonLat(set.coordinates) }).map((m) => multiPolygon(m));

/** As people use it: longitude and latitude, area on the sphere. */
function turfEngine(footprints: PolygonSet, areas: PolygonSet): Engine {
  const [first, second] = [toFeatures(footprints), toFeatures(areas)];
  const run = (): Float64Array => {
    const all = unionOnSphere(featureCollection(first));
    return Float64Array.from(second, (area) => {
      const common = all && intersect(featureCollection([all, area]));
      return common ? areaOnSphere(common) : 0;
    });
  };
  return { name: "@turf/turf 7.4.0", run, rounds: 1 };
}
