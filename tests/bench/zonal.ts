import { importPeer } from "./engines/import-peer";
import type { PolygonSet } from "../../src/geo/polygon-set";
import type { RasterGrid } from "../../src/geo/zonal/raster-grid";
import { linesOfRings } from "../../src/geo/zonal/boundary-lines";
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

/** Sums over a 100 m raster of the country by exact coverage. */
export async function benchZonal(): Promise<BenchRow[]> {
  const areas = await readBenchAreas();
  const random = makeRandom(7);
  const values = Float32Array.from({ length: GRID.columns * GRID.rows }, () => {
    const draw = random();
    return draw < 0.01 ? NODATA : 625 * draw;
  });
  return [
    ...(await runJob(`zonal sum, ${areas.ids.length} kommuner`, areas, values, true)),
    ...(await runJob("zonal sum, 1000 footprints", benchFootprints(areas, 1), values, false)),
  ];
}

export function sumOver(set: PolygonSet, values: Float32Array): Float64Array {
  const scan = new ZonalScan(linesOfRings(set, GRID), { ...GRID, extremes: false });
  for (let row = 0; row < GRID.rows; row++) scan.addRow(values, row * GRID.columns, NODATA);
  return scan.sums.sum.subarray(0, set.ids.length);
}

async function runJob(
  name: string,
  set: PolygonSet,
  values: Float32Array,
  withPeers: boolean,
): Promise<BenchRow[]> {
  const engines: Engine[] = [{ name: "klimakort, one shot", run: () => sumOver(set, values) }];
  const rows = [
    skipped(
      name,
      "exactextract 0.3.1",
      "not in npm or Debian; recorded: 380 ms for 99 kommuner, 4,800 ms for 1,000 footprints",
    ),
  ];
  if (withPeers) {
    const peer = await geoblazeEngine(set, values);
    if (peer) engines.push(peer);
    else rows.push(skipped(name, "geoblaze 2.8.0", "not installed"));
  }
  return [...measureJob({ name, least: 1, rounds: 5 }, engines), ...rows];
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
