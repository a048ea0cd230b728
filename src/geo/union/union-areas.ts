import { runSteps, scaleSteps, type Steps } from "../../domain/steps/run-steps";
import { type Bounds, layOutCells, NO_BOUNDS, widenBounds } from "../overlap/prepare/segment-cells";
import type { Arcs, PreparedAreas } from "../overlap/prepared-areas";
import type { PolygonSet } from "../polygon-set";
import { CellVisits } from "./cell-visits";
import { measureFootprints } from "./measure-footprints";
import { UnionSweep } from "./union-sweep";
import { CellVisitor } from "./visit-cells";

/** Measured: fewer make cells crowded, more make paths long. */
const CELLS_PER_VERTEX = 0.5;
const VERTICES_PER_STEP = 20_000;

/**
 * Ground of each area covered by at least one footprint, m²: nothing is counted twice. The footprints must be resolved
 * (`resolveRings`), as for `overlapAreas`. Throws RangeError where a coordinate is not finite or beyond 5e7 m.
 */
export function unionAreas(footprints: PolygonSet, areas: PreparedAreas): Float64Array {
  return runSteps(unionSteps(footprints, areas));
}

/** The same in steps: cutting some boundaries each, then sweeping some cells each. */
export function* unionSteps(footprints: PolygonSet, areas: PreparedAreas): Steps<Float64Array> {
  const { originX, originY, arcs } = areas;
  const { coordinates } = footprints;
  const { bounds, isReversed } = measureFootprints(footprints, originX, originY);
  yield 0.05;
  const vertexCount = coordinates.length / 2 + arcs.x.length;
  const common = commonBounds(bounds, widenBounds(NO_BOUNDS, arcs.x, arcs.y));
  if (!(common.x0 <= common.x1 && common.y0 <= common.y1)) return new Float64Array(areas.areaCount);
  const frame = layOutCells(common, CELLS_PER_VERTEX * vertexCount);
  const visits = new CellVisits(1 + (vertexCount >> 1));
  const arcVertices = { x: arcs.x, y: arcs.y, stride: 1, originX: 0, originY: 0 };
  followArcs(new CellVisitor(frame, arcVertices, visits), arcs);
  yield 0.1;
  const y = coordinates.subarray(1);
  const footprintVertices = { x: coordinates, y, stride: 2, originX, originY };
  const visitor = new CellVisitor(frame, footprintVertices, visits);
  const firstOwner = arcs.arcLeft.length;
  yield* scaleSteps(followRings(visitor, footprints, isReversed, firstOwner), 0.1, 0.4);
  const boundaries = { visits, arcVertices, footprintVertices };
  const sweep = new UnionSweep(frame, arcs, areas.areaCount, footprints.ids.length, boundaries);
  yield* scaleSteps(sweep.steps(), 0.4, 1);
  return sweep.squareMetres.subarray(0, areas.areaCount).map((sum) => Math.max(0, sum));
}

/** Where both are: beyond it there are areas only or footprints only, and nothing counts. */
function commonBounds(a: Bounds, b: Bounds): Bounds {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

function followArcs(visitor: CellVisitor, { arcStart }: Arcs): void {
  for (let arc = 0; arc < arcStart.length - 1; arc++) {
    const first = arcStart[arc];
    const last = arcStart[arc + 1] - 1;
    visitor.follow(arc, first, last - first, 1, last);
  }
}

/** Follows all rings with the interior on their left. */
function* followRings(
  visitor: CellVisitor,
  { areaStart, ringStart }: PolygonSet,
  isReversed: Uint8Array,
  firstOwner: number,
): Steps<void> {
  let next = VERTICES_PER_STEP;
  for (let footprint = 0; footprint < isReversed.length; footprint++) {
    const owner = firstOwner + footprint;
    for (let ring = areaStart[footprint]; ring < areaStart[footprint + 1]; ring++) {
      const first = ringStart[ring];
      const last = ringStart[ring + 1] - 1;
      if (last - first < 2) continue;
      if (isReversed[footprint] === 1) visitor.follow(owner, last, last - first + 1, -1, last);
      else visitor.follow(owner, first, last - first + 1, 1, first);
    }
    const done = ringStart[areaStart[footprint + 1]];
    if (done < next) continue;
    next = done + VERTICES_PER_STEP;
    yield done / ringStart[ringStart.length - 1];
  }
}
