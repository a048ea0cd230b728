import { scaleSteps } from "../../src/domain/steps/run-steps";
import { overlapSteps } from "../../src/geo/overlap/overlap-areas";
import { prepareSteps } from "../../src/geo/overlap/prepare-areas";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { areaOfRings } from "../../src/geo/rings/area-of-rings";
import type { Ground } from "../analysis.api";
import { type AnalysisData, PREPARED } from "../mechanism/analysis-data";
import type { Job } from "../mechanism/job";

/** Every pair of an area of A and an area of B with common ground, as `klimakort overlap` measures it. */
export const overlap: Job<"overlap"> = async function* (data, request) {
  const a = await groundOf(data, request.a);
  const b = yield* preparedGround(data, request.b);
  const pairs = yield* scaleSteps(overlapSteps(a, b), PREPARED, 1);
  return {
    a: a.ids,
    b: b.ids,
    first: pairs.footprint,
    second: pairs.area,
    squareMetres: pairs.squareMetres,
    wholeOfA: areaOfRings(a),
    wholeOfB: b.squareMetres.slice(),
  };
};

async function groundOf(data: AnalysisData, ground: Ground): Promise<PolygonSet> {
  return "set" in ground ? ground.set : await data.ground(ground.level, ground.date);
}

async function* preparedGround(
  data: AnalysisData,
  ground: Ground,
): AsyncGenerator<number, PreparedAreas, void> {
  if ("set" in ground) return yield* scaleSteps(prepareSteps(ground.set), 0, PREPARED);
  return yield* data.prepared(ground.level, ground.date);
}
