import type { GeoTIFFImage } from "geotiff";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { linesOfRings } from "../../src/geo/zonal/boundary-lines";
import { ZonalScan } from "../../src/geo/zonal/zonal-scan";
import { fromLaea } from "../../src/sources/raster/from-laea";
import type { RasterFrame } from "../../src/sources/raster/raster-frame";
import { rasterStrips } from "../../src/sources/raster/raster-strips";
import { InputError } from "../command";
import type { Cell } from "../geometry/write-table";

export const STATISTICS = ["count", "sum", "mean", "min", "max"] as const;
export type Statistic = (typeof STATISTICS)[number];

export interface ZonalJob {
  readonly image: GeoTIFFImage;
  readonly frame: RasterFrame;
  readonly band: number;
  readonly set: PolygonSet;
  readonly statistics: readonly Statistic[];
  readonly onProgress: (done: number) => void;
}

/** The `--stats` option; InputError names the ones there are. */
export function parseStatistics(text: string | undefined): readonly Statistic[] {
  if (text === undefined) return STATISTICS;
  return text.split(",").map((name) => {
    const statistic = STATISTICS.find((known) => known === name.trim());
    if (statistic === undefined) {
      throw new InputError(`--stats ${name}: known are ${STATISTICS.join(", ")}.`);
    }
    return statistic;
  });
}

/** One row an area, sorted by id. */
export async function computeZonal(job: ZonalJob): Promise<Cell[][]> {
  const { image, frame, band, set, statistics, onProgress } = job;
  const { columns, rows } = frame.grid;
  const lines = linesOfRings(fromLaea(set, frame.system), frame.grid);
  const wantsExtremes = statistics.includes("min") || statistics.includes("max");
  const scan = new ZonalScan(lines, { columns, rows, extremes: wantsExtremes });
  for await (const { firstRow, rows: height, values } of rasterStrips(image, band)) {
    for (let row = 0; row < height; row++) {
      scan.addRow(values, row * columns, frame.nodata);
    }
    onProgress((firstRow + height) / rows);
  }
  const { sums, extremes } = scan;
  const read: Record<Statistic, (area: number) => number> = {
    count: (area) => clean(sums.count[area]),
    sum: (area) => (clean(sums.count[area]) === 0 ? 0 : sums.sum[area]),
    mean: (area) => sums.sum[area] / clean(sums.count[area]),
    min: (area) => extremes?.least[area] ?? NaN,
    max: (area) => extremes?.greatest[area] ?? NaN,
  };
  return set.ids
    .map((id, area) => ([id] as Cell[]).concat(statistics.map((name) => finite(read[name](area)))))
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** Coverage below this, in cells, is the rounding of areas outside the raster. */
const LEAST_COUNT = 1e-9;

function clean(count: number): number {
  return count < LEAST_COUNT ? 0 : count;
}

/** An area without a valid cell has no mean and no extremes. */
function finite(value: number): Cell {
  return Number.isFinite(value) ? value : null;
}
