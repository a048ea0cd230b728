import type { GeoTIFFImage } from "geotiff";
import type { PolygonSet } from "../../geo/polygon-set";
import { linesOfRings } from "../../geo/zonal/boundary-lines";
import type { TableSums } from "../../geo/zonal/raster-table";
import type { ZonalExtremes } from "../../geo/zonal/zonal-extremes";
import { ZonalScan } from "../../geo/zonal/zonal-scan";
import { fromLaea } from "./from-laea";
import type { RasterFrame } from "./raster-frame";
import { rasterStrips } from "./raster-strips";
import type { ZonalStatistics } from "./zonal-result";

export interface ZonalQuestion {
  readonly image: GeoTIFFImage;
  readonly frame: RasterFrame;
  /** From 1. */
  readonly band: number;
  /** EPSG:3035. */
  readonly set: PolygonSet;
  /** Least and greatest values as well: they visit every covered cell. */
  readonly extremes: boolean;
  /** Cells held at once at most, unless one row of tiles has more. */
  readonly cellsPerStrip: number;
}

/** Coverage below this, in cells, is the rounding of areas outside the raster. */
const LEAST_COUNT = 1e-9;
const CELLS_PER_STEP = 250_000;

/** Exact-coverage statistics of a raster, strip by strip. Yields the part done, 0–1. Throws AreasFault where it cannot be read. */
export async function* zonalStatistics(
  question: ZonalQuestion,
): AsyncGenerator<number, ZonalStatistics, void> {
  const { image, frame, band, set, extremes, cellsPerStrip } = question;
  const { columns, rows } = frame.grid;
  const lines = linesOfRings(fromLaea(set, frame.system), frame.grid);
  const scan = new ZonalScan(lines, { columns, rows, extremes });
  yield 0;
  const rowsPerStep = Math.max(1, Math.floor(CELLS_PER_STEP / columns));
  for await (const strip of rasterStrips(image, band, cellsPerStrip)) {
    for (let row = 0; row < strip.rows; row++) {
      scan.addRow(strip.values, row * columns, frame.nodata);
      if (row % rowsPerStep === 0) yield (strip.firstRow + row) / rows;
    }
  }
  return statisticsOf(scan, set.ids.length);
}

interface Found {
  readonly sums: TableSums;
  readonly extremes?: ZonalExtremes | undefined;
}

/** The statistics of the first `areas` entries. */
export function statisticsOf({ sums, extremes }: Found, areas: number): ZonalStatistics {
  const count = sums.count.slice(0, areas).map((cells) => (cells < LEAST_COUNT ? 0 : cells));
  const sum = sums.sum.slice(0, areas).map((value, area) => (count[area] === 0 ? 0 : value));
  const finite = (read: (area: number) => number): Float64Array =>
    Float64Array.from(count, (_, area) => {
      const value = read(area);
      return Number.isFinite(value) ? value : NaN;
    });
  return {
    count,
    sum,
    mean: finite((area) => (sum[area] ?? NaN) / (count[area] ?? NaN)),
    min: finite((area) => extremes?.least[area] ?? NaN),
    max: finite((area) => extremes?.greatest[area] ?? NaN),
  };
}
