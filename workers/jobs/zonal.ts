import { type KeptRaster, keepRaster, keptStatistics } from "../../src/sources/raster/keep-raster";
import { rasterFrame } from "../../src/sources/raster/raster-frame";
import { type ZonalQuestion, zonalStatistics } from "../../src/sources/raster/zonal-statistics";
import type { ZonalRequest } from "../analysis.api";
import type { AnalysisData } from "../mechanism/analysis-data";
import type { Job } from "../mechanism/job";
import { JobFault } from "../mechanism/job-fault";

/** Small strips: a worker answers messages only between them. */
const CELLS_PER_STRIP = 250_000;

/** Statistics of a raster by area, as `klimakort zonal` computes them; of one that is kept, without a pass over it. */
export const zonal: Job<"zonal"> = async function* (data, request) {
  const { level, date, extremes = true, keep } = request;
  const set = await data.ground(level, date);
  if (keep !== undefined) {
    const raster = yield* keptRaster(data, request, keep);
    const areas = yield* data.prepared(level, date);
    return { areas: set.ids, ...keptStatistics(raster, areas, set) };
  }
  const source = await open(request);
  return { areas: set.ids, ...(yield* zonalStatistics({ ...source, set, extremes })) };
};

/** The raster of that name; one that comes with bytes takes the place of the one before. */
async function* keptRaster(
  data: AnalysisData,
  request: ZonalRequest,
  name: string,
): AsyncGenerator<number, KeptRaster, void> {
  if (request.raster === undefined && data.keptRaster?.name === name) return data.keptRaster.raster;
  const source = await open(request);
  // Before the next is read: two would take twice the memory.
  data.keptRaster = undefined;
  const raster = yield* keepRaster(source);
  data.keptRaster = { name, raster };
  return raster;
}

type Source = Omit<ZonalQuestion, "set" | "extremes">;

async function open({ raster, crs, band = 1, keep = "" }: ZonalRequest): Promise<Source> {
  if (raster === undefined) throw new JobFault("no-raster", keep);
  // The raster library is larger than all the rest of the worker.
  const { openRaster } = await import("../../src/sources/raster/open-raster");
  const image = await openRaster(raster);
  return { image, frame: rasterFrame(image, crs), band, cellsPerStrip: CELLS_PER_STRIP };
}
