import { cleanRings } from "../overlap/prepare/clean-rings";
import { layOutCells } from "../overlap/prepare/segment-cells";
import type { PreparedAreas } from "../overlap/prepared-areas";
import type { PolygonSet } from "../polygon-set";
import { cutEdge } from "./cut-edge";
import { PieceStore, sortByCell } from "./piece-store";
import { UnionSweep } from "./union-sweep";

/** Cells for each edge (measured: fewer make cells crowded, more make the row walk long). */
const CELLS_PER_EDGE = 1;

/**
 * Ground of each area covered by at least one footprint, m²: nothing is counted twice. The footprints must be resolved
 * (`resolveRings`), as for `overlapAreas`. Throws RangeError where a coordinate is not finite or beyond 1e9 m.
 */
export function unionAreas(footprints: PolygonSet, areas: PreparedAreas): Float64Array {
  const rings = cleanRings(footprints, areas.originX, areas.originY);
  const { arcs } = areas;
  const frame = frameOf(rings.xy, arcs.x, arcs.y);
  const cells = frame.columns * frame.rows;
  const drawn = new PieceStore(2 * (rings.xy.length >> 1) + 16);
  for (let ring = 0; ring < rings.ringCount; ring++) {
    const start = 2 * rings.ringStart[ring];
    const end = 2 * rings.ringStart[ring + 1];
    let px = rings.xy[end - 2];
    let py = rings.xy[end - 1];
    for (let i = start; i < end; i += 2) {
      const qx = rings.xy[i];
      const qy = rings.xy[i + 1];
      cutEdge(frame, drawn, px, py, qx, qy, rings.ringArea[ring]);
      px = qx;
      py = qy;
    }
  }
  const borders = new PieceStore(2 * arcs.x.length + 16);
  for (let arc = 0; arc < arcs.total.length; arc++) {
    for (let i = arcs.arcStart[arc]; i < arcs.arcStart[arc + 1] - 1; i++) {
      cutEdge(frame, borders, arcs.x[i], arcs.y[i], arcs.x[i + 1], arcs.y[i + 1], arc);
    }
  }
  const sweep = new UnionSweep(
    frame,
    arcs,
    areas.areaCount,
    footprints.ids.length,
    sortByCell(drawn, cells),
    sortByCell(borders, cells),
  );
  sweep.run();
  return sweep.squareMetres.subarray(0, areas.areaCount).map((sum) => Math.max(0, sum));
}

function frameOf(xy: Float64Array, arcX: Float64Array, arcY: Float64Array) {
  const size = xy.length >> 1;
  const x = new Float64Array(size + arcX.length);
  const y = new Float64Array(size + arcX.length);
  for (let i = 0; i < size; i++) {
    x[i] = xy[2 * i];
    y[i] = xy[2 * i + 1];
  }
  x.set(arcX, size);
  y.set(arcY, size);
  return layOutCells(x, y, CELLS_PER_EDGE * x.length);
}
