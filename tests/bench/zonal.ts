import { importPeer } from "./engines/import-peer";
import type { PolygonSet } from "../../src/geo/polygon-set";
import type { RasterGrid } from "../../src/geo/zonal/raster-grid";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { linesOfArcs, linesOfRings } from "../../src/geo/zonal/boundary-lines";
import { RasterTable } from "../../src/geo/zonal/raster-table";
import { ZonalScan } from "../../src/geo/zonal/zonal-scan";
import { makeRandom } from "../reference/make-polygons";
import { benchFootprints, multiPolygons, readBenchAreas } from "./bench-areas";
import { type BenchRow, type Engine, measureJob, skipped } from "./measure";

const GRID: RasterGrid = {
  columns: 4520,
  rows: 3560,
  left: 4_199_000,
  top: 3_851_000,
  cellWidth: 100,
  cellHeight: 100,
};
const NODATA = -1;

/** exactextract 0.3.1-dev (git 3b4926b, native, reading the file) on 2 vCPU of the Zen 4 class; not in npm or Debian. */
const RECORDED = { kommuner: 380, footprints: 4800 };

/** Sums over a 100 m raster of the country by exact coverage: the raster streamed once, and kept for many questions. */
export async function benchZonal(): Promise<BenchRow[]> {
  const areas = await readBenchAreas();
  const random = makeRandom(7);
  const values = Float32Array.from({ length: GRID.columns * GRID.rows }, () => {
    const draw = random();
    return draw < 0.01 ? NODATA : 625 * draw;
  });
  const table = new RasterTable(GRID, NODATA, false);
  for (let row = 0; row < GRID.rows; row++) table.addRow(values, row * GRID.columns);
  const prepared = prepareAreas(areas);
  const footprints = benchFootprints(areas, 1);
  const geoblaze = await geoblazeEngine(areas, values);
  const oneShot = `zonal sum, ${areas.ids.length} kommuner`;
  return [
    ...runJob(oneShot, RECORDED.kommuner, [
      { name: "klimakort, one shot", run: () => sumOver(areas, values) },
      ...(geoblaze ? [geoblaze] : []),
    ]),
    ...(geoblaze ? [] : [skipped(oneShot, "geoblaze 2.8.0", "not installed")]),
    ...runJob("zonal sum, 1000 footprints", RECORDED.footprints, [
      { name: "klimakort, one shot", run: () => sumOver(footprints, values) },
    ]),
    ...runJob(`zonal sum again, ${areas.ids.length} kommuner`, RECORDED.kommuner, [
      { name: "klimakort, kept table", run: () => table.sumsOver(linesOfArcs(prepared, GRID)).sum },
    ]),
    ...runJob("zonal sum again, 1000 footprints", RECORDED.footprints, [
      {
        name: "klimakort, kept table",
        run: () => table.sumsOver(linesOfRings(footprints, GRID)).sum,
      },
    ]),
  ];
}

export function sumOver(set: PolygonSet, values: Float32Array): Float64Array {
  const scan = new ZonalScan(linesOfRings(set, GRID), { ...GRID, extremes: false });
  for (let row = 0; row < GRID.rows; row++) scan.addRow(values, row * GRID.columns, NODATA);
  return scan.sums.sum.subarray(0, set.ids.length);
}

function runJob(name: string, recorded: number, engines: readonly Engine[]): BenchRow[] {
  const rows = measureJob({ name, least: 1, rounds: 9 }, engines);
  return [
    ...rows,
    {
      job: name,
      engine: "exactextract 0.3.1",
      milliseconds: recorded,
      ratio: recorded / rows[0].milliseconds,
      disagreement: NaN,
      failure: "not run here: recorded on an idle machine of this class",
    },
  ];
}

interface Geoblaze {
  sum(raster: unknown, geometry: unknown, test?: unknown, options?: unknown): number[];
}

async function geoblazeEngine(set: PolygonSet, values: Float32Array): Promise<Engine | undefined> {
  try {
    const [{ default: geoblaze }, { default: parse }] = (await Promise.all([
      importPeer("geoblaze"),
      importPeer("georaster"),
    ])) as [
      { default: Geoblaze },
      { default: (values: unknown, options: unknown) => Promise<unknown> },
    ];
    const rows = Array.from({ length: GRID.rows }, (_, row) =>
      values.subarray(row * GRID.columns, (row + 1) * GRID.columns),
    );
    const raster = await parse([rows], {
      noDataValue: NODATA,
      projection: 3035,
      xmin: GRID.left,
      ymax: GRID.top,
      pixelWidth: 100,
      pixelHeight: 100,
    });
    const shapes = multiPolygons(set).map((coordinates) => ({ type: "MultiPolygon", coordinates }));
    const run = (): Float64Array =>
      Float64Array.from(shapes, (shape) => geoblaze.sum(raster, shape)[0]);
    return { name: "geoblaze 2.8.0 (cell centres)", run, rounds: 1 };
  } catch {
    return undefined;
  }
}
