import { rasterFrame } from "../../src/sources/raster/raster-frame";
import { zonalStatistics } from "../../src/sources/raster/zonal-statistics";
import type { Job } from "../mechanism/job";

/** Small strips: a worker answers messages only between them. */
const CELLS_PER_STRIP = 250_000;

/** Statistics of a raster by area, as `klimakort zonal` computes them. */
export const zonal: Job<"zonal"> = async function* (data, request) {
  // The raster library is larger than all the rest of the worker.
  const { openRaster } = await import("../../src/sources/raster/open-raster");
  const { band = 1, extremes = true } = request;
  const set = await data.ground(request.level, request.date);
  const image = await openRaster(request.raster);
  const frame = rasterFrame(image, request.crs);
  const question = { image, frame, band, set, extremes, cellsPerStrip: CELLS_PER_STRIP };
  return { areas: set.ids, ...(yield* zonalStatistics(question)) };
};
