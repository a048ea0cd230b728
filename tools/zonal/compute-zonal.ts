import type { GeoTIFFImage } from "geotiff";
import type { PolygonSet } from "../../src/geo/polygon-set";
import type { RasterFrame } from "../../src/sources/raster/raster-frame";
import { zonalStatistics } from "../../src/sources/raster/zonal-statistics";
import { InputError } from "../command";
import type { Cell } from "../geometry/write-table";

export const STATISTICS = ["count", "sum", "mean", "min", "max"] as const;
export type Statistic = (typeof STATISTICS)[number];

const CELLS_PER_STRIP = 4e6;

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
  const { set, statistics, onProgress, ...raster } = job;
  const extremes = statistics.includes("min") || statistics.includes("max");
  const question = { ...raster, set, extremes, cellsPerStrip: CELLS_PER_STRIP };
  const steps = zonalStatistics(question);
  let step = await steps.next();
  for (; step.done !== true; step = await steps.next()) onProgress(step.value);
  const found = step.value;
  return set.ids
    .map((id, area) => ([id] as Cell[]).concat(statistics.map((name) => cellOf(found[name][area]))))
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** An area without a valid cell has no mean and no extremes. */
function cellOf(value: number): Cell {
  return Number.isFinite(value) ? value : null;
}
