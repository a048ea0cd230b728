import { runSteps, scaleSteps, type Steps } from "../../domain/steps/run-steps";
import type { PolygonSet } from "../polygon-set";
import { buildArcs } from "./prepare/build-arcs";
import { buildCovers } from "./prepare/build-covers";
import { buildGrid } from "./prepare/build-grid";
import { buildNodes } from "./prepare/build-nodes";
import { cleanRingSteps } from "./prepare/clean-rings";
import { traceBits } from "./prepare/trace-bits";
import type { PreparedAreas } from "./prepared-areas";

/**
 * Builds the index once; use it for any number of overlaps, points and unions.
 * The set's rings must wind 0 or 1 times around every point (or 0 and −1 throughout an area): `resolveRings` sees to that.
 * Throws RangeError where a coordinate is not finite or beyond 5e7 m.
 */
export function prepareAreas(set: PolygonSet): PreparedAreas {
  return runSteps(prepareSteps(set));
}

/** The same in steps of some milliseconds. */
export function* prepareSteps(set: PolygonSet): Steps<PreparedAreas> {
  const areaCount = set.ids.length;
  const { originX, originY } = originOf(set);
  const rings = yield* scaleSteps(cleanRingSteps(set, originX, originY), 0, 0.05);
  const lines = yield* scaleSteps(buildArcs(rings, areaCount), 0.05, 0.15);
  const grid = yield* scaleSteps(buildGrid(lines), 0.15, 0.4);
  const traces = yield* scaleSteps(traceBits(lines, grid), 0.4, 0.5);
  const arcs = { ...lines, traces };
  const nodes = buildNodes(arcs, grid);
  const covers = yield* scaleSteps(buildCovers(arcs, grid, areaCount), 0.5, 1);
  return {
    ids: set.ids,
    areaCount,
    squareMetres: rings.squareMetres,
    originX,
    originY,
    arcs,
    grid,
    nodes,
    covers,
  };
}

/** The middle of the set in whole metres, so that moving the origin rounds nothing of ordinary data. */
function originOf(set: PolygonSet): { originX: number; originY: number } {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < set.coordinates.length; i += 2) {
    x0 = Math.min(x0, set.coordinates[i]);
    x1 = Math.max(x1, set.coordinates[i]);
    y0 = Math.min(y0, set.coordinates[i + 1]);
    y1 = Math.max(y1, set.coordinates[i + 1]);
  }
  return { originX: middle(x0, x1), originY: middle(y0, y1) };
}

function middle(low: number, high: number): number {
  return Number.isFinite(low + high) ? Math.round((low + high) / 2) : 0;
}
