import { PointIndex } from "../../src/geo/points/point-index";
import { PointTotals } from "../../src/geo/points/point-totals";
import { parseCoordinateSystem } from "../../src/sources/read-areas/coordinate-system";
import { addPoints } from "../../src/sources/read-points/add-points";
import { POINTS_PER_BLOCK } from "../../src/sources/read-points/point-block";
import { PREPARED } from "../mechanism/analysis-data";
import type { Job } from "../mechanism/job";

/** Counts and sums of points by area, as `klimakort points` makes them. */
export const points: Job<"points"> = async function* (data, request) {
  const { coordinates, values = new Float64Array(), crs = "EPSG:4326" } = request;
  const system = parseCoordinateSystem(crs);
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
    addPoints(totals, block, system);
    yield PREPARED + ((1 - PREPARED) * end) / count;
  }
  return {
    areas: areas.ids,
    count: totals.count.slice(0, areas.areaCount),
    sum: totals.finishedSum().slice(0, areas.areaCount),
    outside: totals.count[areas.areaCount],
  };
};
