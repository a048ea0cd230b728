import { runSteps, scaleSteps, type Steps } from "../../domain/steps/run-steps";
import { type CleanRings, cleanRings } from "../overlap/prepare/clean-rings";
import {
  type CellFrame,
  layOutCells,
  NO_BOUNDS,
  widenBounds,
} from "../overlap/prepare/segment-cells";
import type { Arcs, PreparedAreas } from "../overlap/prepared-areas";
import type { PolygonSet } from "../polygon-set";
import { cutEdge } from "./cut-edge";
import { PieceFiler } from "./piece-filer";
import { UnionSweep } from "./union-sweep";

/** Cells for each edge (measured: fewer make cells crowded, more make the row walk long). */
const CELLS_PER_EDGE = 2;

const EDGES_PER_STEP = 5000;

/**
 * Ground of each area covered by at least one footprint, m²: nothing is counted twice. The footprints must be resolved
 * (`resolveRings`), as for `overlapAreas`. Throws RangeError where a coordinate is not finite or beyond 1e9 m.
 */
export function unionAreas(footprints: PolygonSet, areas: PreparedAreas): Float64Array {
  return runSteps(unionSteps(footprints, areas));
}

/** The same in steps: filing some edges each, then sweeping some cells each. */
export function* unionSteps(footprints: PolygonSet, areas: PreparedAreas): Steps<Float64Array> {
  const rings = cleanRings(footprints, areas.originX, areas.originY);
  const { arcs } = areas;
  const frame = frameOf(rings.xy, arcs.x, arcs.y);
  const cells = frame.columns * frame.rows;
  const drawn = new PieceFiler(cells);
  yield* scaleSteps(cutRings(frame, drawn, rings), 0, 0.1);
  drawn.startWriting();
  yield 0.1;
  yield* scaleSteps(cutRings(frame, drawn, rings), 0.1, 0.25);
  const borders = new PieceFiler(cells);
  cutArcs(frame, borders, arcs);
  yield 0.25;
  borders.startWriting();
  yield 0.25;
  cutArcs(frame, borders, arcs);
  const count = footprints.ids.length;
  const sweep = new UnionSweep(frame, arcs, areas.areaCount, count, drawn, borders);
  yield* scaleSteps(sweep.steps(), 0.25, 1);
  return sweep.squareMetres.subarray(0, areas.areaCount).map((sum) => Math.max(0, sum));
}

function* cutRings(frame: CellFrame, filer: PieceFiler, rings: CleanRings): Steps<void> {
  const { xy, ringStart, ringArea, ringCount } = rings;
  let next = EDGES_PER_STEP;
  for (let ring = 0; ring < ringCount; ring++) {
    const end = 2 * ringStart[ring + 1];
    let px = xy[end - 2];
    let py = xy[end - 1];
    for (let i = 2 * ringStart[ring]; i < end; i += 2) {
      const qx = xy[i];
      const qy = xy[i + 1];
      cutEdge(frame, filer, px, py, qx, qy, ringArea[ring]);
      px = qx;
      py = qy;
    }
    if (ringStart[ring + 1] < next) continue;
    next = ringStart[ring + 1] + EDGES_PER_STEP;
    yield (ring + 1) / ringCount;
  }
}

function cutArcs(frame: CellFrame, filer: PieceFiler, { arcStart, x, y }: Arcs): void {
  for (let arc = 0; arc < arcStart.length - 1; arc++) {
    for (let i = arcStart[arc]; i < arcStart[arc + 1] - 1; i++) {
      cutEdge(frame, filer, x[i], y[i], x[i + 1], y[i + 1], arc);
    }
  }
}

function frameOf(xy: Float64Array, arcX: Float64Array, arcY: Float64Array): CellFrame {
  const drawn = widenBounds(NO_BOUNDS, xy, xy.subarray(1), 2);
  const edges = xy.length / 2 + arcX.length;
  return layOutCells(widenBounds(drawn, arcX, arcY), CELLS_PER_EDGE * edges);
}
