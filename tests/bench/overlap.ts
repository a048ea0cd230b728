import { area as areaOnSphere, featureCollection, intersect, multiPolygon } from "@turf/turf";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { laeaToLonLat } from "../../src/geo/projection/laea";
import {
  benchFootprints,
  boxPairs,
  multiPolygons,
  readBenchAreas,
  signedArea,
} from "./bench-areas";
import { openClipper2 } from "./engines/clipper2";
import { openGeos } from "./engines/geos";
import { openJsts } from "./engines/jsts";
import { openPolyclip } from "./engines/polyclip";
import { type BenchRow, type Engine, measureJob, skipped } from "./measure";
import { benchPostgis } from "./overlap-postgis";
import { benchOverlapWorkers } from "./overlap-workers";

/** A hectare: smaller overlaps are compared absolutely elsewhere. */
const LEAST = 1e4;

/** Overlap areas of seeded footprints with all kommuner. */
export async function benchOverlap(): Promise<BenchRow[]> {
  const areas = await readBenchAreas();
  const few = benchFootprints(areas, 0.05);
  const many = benchFootprints(areas, 1);
  return [
    ...(await runJob(`overlap, ${few.ids.length} footprints`, areas, few, true)),
    ...(await runJob(`overlap, ${many.ids.length} footprints`, areas, many, false)),
    ...(await benchOverlapWorkers(areas, many)),
  ];
}

async function runJob(
  name: string,
  areas: PolygonSet,
  footprints: PolygonSet,
  withSlow: boolean,
): Promise<BenchRow[]> {
  const pairs = boxPairs(footprints, areas);
  const prepared = prepareAreas(areas);
  const place = new Map(pairs.map(([i, j], at) => [i * areas.ids.length + j, at]));
  const engines: Engine[] = [
    {
      name: "klimakort",
      run() {
        const found = overlapAreas(footprints, prepared);
        const answer = new Float64Array(pairs.length);
        found.area.forEach((area, i) => {
          const at = place.get(found.footprint[i] * areas.ids.length + area);
          if (at !== undefined) answer[at] = found.squareMetres[i];
        });
        return answer;
      },
    },
  ];
  const rows: BenchRow[] = [];
  const add = (engine: string, made: Engine[] | undefined): void => {
    if (made) engines.push(...made);
    else rows.push(skipped(name, engine, "not installed; npm install --prefix tests/bench"));
  };
  // Not kept: a heap of small arrays would slow every allocation of whoever is measured.
  const shapes = (): [Shapes, Shapes] => [multiPolygons(footprints), multiPolygons(areas)];
  add("clipper2-wasm 0.4.0", await clipperEngine(...shapes(), pairs));
  add("geos-wasm 3.1.1", await geosEngines(...shapes(), pairs));
  if (withSlow) {
    add("jsts 2.12.1", await jstsEngine(...shapes(), pairs));
    add("polyclip-ts 0.16.8", await polyclipEngine(...shapes(), pairs));
    engines.push(turfEngine(footprints, areas, pairs));
  }
  const measured = measureJob({ name, least: LEAST, rounds: 9 }, engines);
  const own = measured[0].milliseconds;
  return [...measured, benchPostgis(name, footprints, areas, own, LEAST), ...rows];
}

type Shapes = [number, number][][][][];
type Pairs = readonly (readonly [number, number])[];

const each = (pairs: Pairs, run: (i: number, j: number) => number): Float64Array =>
  Float64Array.from(pairs, ([i, j]) => run(i, j));

async function clipperEngine(a: Shapes, b: Shapes, pairs: Pairs): Promise<Engine[] | undefined> {
  const clipper = await openClipper2();
  if (clipper === undefined) return undefined;
  const first = a.map((polygons) => clipper.paths(polygons.flat()));
  const second = b.map((polygons) => clipper.paths(polygons.flat()));
  const run = (): Float64Array => each(pairs, (i, j) => clipper.overlap(first[i], second[j]));
  return [{ name: "clipper2-wasm 0.4.0", run, rounds: 3 }];
}

async function geosEngines(a: Shapes, b: Shapes, pairs: Pairs): Promise<Engine[] | undefined> {
  const open = await openGeos();
  if (open === undefined) return undefined;
  const { geos } = open;
  const [first, second] = [
    a.map((shape) => open.geometry(shape)),
    b.map((shape) => open.geometry(shape)),
  ];
  const prepared = second.map((geometry) => geos.GEOSPrepare(geometry));
  const failed = new Set<string>();
  const note = (): string => (failed.size > 0 ? `no answer for ${failed.size} pairs` : "");
  const overlap = (i: number, j: number): number => {
    const common = geos.GEOSIntersection(first[i], second[j]);
    if (common === 0) {
      failed.add(`${i} ${j}`);
      return NaN;
    }
    const squareMetres = open.area(common);
    geos.GEOSGeom_destroy(common);
    return squareMetres;
  };
  return [
    { name: "geos-wasm 3.1.1", run: () => each(pairs, overlap), rounds: 3, note },
    {
      name: "geos-wasm 3.1.1, prepared",
      rounds: 3,
      note,
      run: () =>
        each(pairs, (i, j) => {
          if (geos.GEOSPreparedIntersects(prepared[j], first[i]) === 0) return 0;
          if (geos.GEOSPreparedCovers(prepared[j], first[i]) === 1) return open.area(first[i]);
          return overlap(i, j);
        }),
    },
  ];
}

async function jstsEngine(a: Shapes, b: Shapes, pairs: Pairs): Promise<Engine[] | undefined> {
  const jsts = await openJsts();
  if (jsts === undefined) return undefined;
  const [first, second] = [
    a.map((shape) => jsts.geometry(shape)),
    b.map((shape) => jsts.geometry(shape)),
  ];
  const run = (): Float64Array => each(pairs, (i, j) => jsts.overlap(first[i], second[j]));
  return [{ name: "jsts 2.12.1", run, rounds: 1 }];
}

async function polyclipEngine(a: Shapes, b: Shapes, pairs: Pairs): Promise<Engine[] | undefined> {
  const intersection = await openPolyclip();
  if (intersection === undefined) return undefined;
  const run = (): Float64Array =>
    each(pairs, (i, j) =>
      intersection(a[i], b[j])
        .flat()
        .reduce((sum, ring, k) => sum + (k >= 0 ? signedArea(ring) : 0), 0),
    );
  return [{ name: "polyclip-ts 0.16.8", run, rounds: 1 }];
}

const toFeatures = (set: PolygonSet) =>
  multiPolygons({ ...set, coordinates: laeaToLonLat(set.coordinates) }).map((m) => multiPolygon(m));

/** As people use it: longitude and latitude, area on the sphere. */
function turfEngine(footprints: PolygonSet, areas: PolygonSet, pairs: Pairs): Engine {
  const [first, second] = [toFeatures(footprints), toFeatures(areas)];
  const run = (): Float64Array =>
    each(pairs, (i, j) => {
      const common = intersect(featureCollection([first[i], second[j]]));
      return common === null ? 0 : areaOnSphere(common);
    });
  return { name: "@turf/turf 7.4.0", run, rounds: 1 };
}
