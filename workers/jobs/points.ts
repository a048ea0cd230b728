import { PointIndex } from "../../src/geo/points/point-index";
import { PointTotals } from "../../src/geo/points/point-totals";
import { AreasFault } from "../../src/sources/read-areas/areas-result";
import {
  type CoordinateSystem,
  parseCoordinateSystem,
} from "../../src/sources/read-areas/coordinate-system";
import { addPoints } from "../../src/sources/read-points/add-points";
import { POINTS_PER_BLOCK } from "../../src/sources/read-points/point-block";
import type { PointsRequest } from "../analysis.api";
import { PREPARED } from "../mechanism/analysis-data";
import { type Job, JobFault } from "../mechanism/job";

/** Counts and sums of points by area, as `klimakort points` makes them. */
export const points: Job<"points"> = async function* (data, request) {
  const system = systemOf(request);
  const { coordinates, values = new Float64Array() } = request;
  const areas = yield* data.prepared(request.level, request.date);
  const totals = new PointTotals(new PointIndex(areas));
  yield PREPARED;
  const count = coordinates.length / 2;
  for (let start = 0; start < count; start += POINTS_PER_BLOCK) {
    const end = Math.min(count, start + POINTS_PER_BLOCK);
    const block = {
      coordinates: coordinates.slice(2 * start, 2 * end),
      values: values.subarray(start, end),
    };
    try {
      addPoints(totals, block, system);
    } catch (error) {
      if (error instanceof AreasFault) throw new JobFault("coordinates", error.message);
      throw error;
    }
    yield PREPARED + ((1 - PREPARED) * end) / count;
  }
  return {
    areas: areas.ids,
    count: totals.count.slice(0, areas.areaCount),
    sum: totals.finishedSum().slice(0, areas.areaCount),
    outside: totals.count[areas.areaCount],
  };
};

function systemOf({ crs = "EPSG:4326" }: PointsRequest): CoordinateSystem {
  try {
    return parseCoordinateSystem(crs);
  } catch (error) {
    if (error instanceof AreasFault) throw new JobFault("unknown-crs", crs);
    throw error;
  }
}
