import { scaleSteps, type Steps } from "../../../domain/steps/run-steps";
import { distanceToOccupied } from "./distance-to-occupied";
import type { ArcLines, SegmentGrid } from "../prepared-areas";
import { cellsOfSegment, layOutCells, NO_BOUNDS, widenBounds } from "./segment-cells";

/** Cells for each segment: about what keeps a walk of short edges fastest (measured on 98 kommuner). */
const CELLS_PER_SEGMENT = 12;
const ARC_VERTICES_PER_STEP = 4000;
const CELLS_PER_STEP = 500_000;

/** Files every arc segment under each cell it comes within a padding of. In steps. */
export function* buildGrid(
  arcs: ArcLines,
  cellsPerSegment = CELLS_PER_SEGMENT,
): Steps<SegmentGrid> {
  const { arcStart, x, y } = arcs;
  const frame = layOutCells(
    widenBounds(NO_BOUNDS, x, y),
    cellsPerSegment * (x.length - arcStart.length + 1),
  );
  const cells = frame.columns * frame.rows;
  const cellStart = new Int32Array(cells + 1);
  const touched = new Int32Array(frame.columns + frame.rows + 16);
  let buffer = touched;
  const visit = (i: number): number => {
    for (;;) {
      const count = cellsOfSegment(frame, x[i], y[i], x[i + 1], y[i + 1], buffer);
      if (count <= buffer.length) return count;
      buffer = new Int32Array(2 * count);
    }
  };
  for (let arc = 0, next = 0; arc < arcStart.length - 1; arc++) {
    if (arcStart[arc] >= next) {
      yield (0.3 * next) / x.length;
      next += ARC_VERTICES_PER_STEP;
    }
    for (let i = arcStart[arc]; i < arcStart[arc + 1] - 1; i++) {
      for (let n = visit(i) - 1; n >= 0; n--) cellStart[buffer[n] + 1]++;
    }
  }
  for (let cell = 0; cell < cells; cell++) {
    if (cell % CELLS_PER_STEP === 0) yield 0.3 + (0.05 * cell) / cells;
    cellStart[cell + 1] += cellStart[cell];
  }
  const free = cellStart.slice(0, cells);
  yield 0.35;
  const segment = new Int32Array(cellStart[cells]);
  yield 0.37;
  const ends = new Float64Array(4 * segment.length);
  for (let arc = 0, next = 0; arc < arcStart.length - 1; arc++) {
    if (arcStart[arc] >= next) {
      yield 0.4 + (0.4 * next) / x.length;
      next += ARC_VERTICES_PER_STEP;
    }
    for (let i = arcStart[arc]; i < arcStart[arc + 1] - 1; i++) {
      for (let n = visit(i) - 1; n >= 0; n--) {
        const entry = free[buffer[n]]++;
        segment[entry] = i;
        ends[4 * entry] = x[i];
        ends[4 * entry + 1] = y[i];
        ends[4 * entry + 2] = x[i + 1];
        ends[4 * entry + 3] = y[i + 1];
      }
    }
  }
  const distances = distanceToOccupied(cellStart, frame.columns, frame.rows);
  const distance = yield* scaleSteps(distances, 0.8, 0.9);
  const runs = yield* scaleSteps(joinRuns(cellStart, segment), 0.9, 1);
  return { ...frame, cellStart, segment, ends, ...runs, distance };
}

/** Segments that follow one another become one run: a walk then looks at each of its vertices once. */
function* joinRuns(
  cellStart: Int32Array,
  segment: Int32Array,
): Steps<Pick<SegmentGrid, "runStart" | "runs">> {
  const runStart = new Int32Array(cellStart.length);
  const runs = new Int32Array(2 * segment.length);
  let end = 0;
  for (let cell = 0; cell < cellStart.length - 1; cell++) {
    if (cell % CELLS_PER_STEP === 0) yield cell / cellStart.length;
    let last = -1;
    for (let entry = cellStart[cell]; entry < cellStart[cell + 1]; entry++) {
      if (segment[entry] !== last) {
        runs[end] = segment[entry];
        end += 2;
      }
      last = segment[entry] + 1;
      runs[end - 1] = last;
    }
    runStart[cell + 1] = end >> 1;
  }
  return { runStart, runs: runs.slice(0, end) };
}
