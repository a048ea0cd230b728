import { numberVertices } from "./number-vertices";
import type { ArcLines, ArcNodes, SegmentGrid } from "../prepared-areas";

/** Collects the distinct first vertices of the arcs and files them by grid row. */
export function buildNodes(arcs: ArcLines, grid: SegmentGrid): ArcNodes {
  const arcCount = arcs.arcStart.length - 1;
  const firsts = new Float64Array(2 * arcCount);
  for (let arc = 0; arc < arcCount; arc++) {
    firsts[2 * arc] = arcs.x[arcs.arcStart[arc]];
    firsts[2 * arc + 1] = arcs.y[arcs.arcStart[arc]];
  }
  const { number, count } = numberVertices(firsts);
  const row = new Int32Array(count);
  for (let arc = 0; arc < arcCount; arc++) {
    row[number[arc]] = Math.floor((firsts[2 * arc + 1] - grid.bottom) * (1 / grid.size));
  }
  const rowStart = startsByKey(row, count, grid.rows);
  const place = new Int32Array(count);
  const free = rowStart.slice();
  for (let node = 0; node < count; node++) place[node] = free[row[node]]++;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const nodeOfArc = number.map((node) => place[node]);
  for (let arc = 0; arc < arcCount; arc++) {
    x[nodeOfArc[arc]] = firsts[2 * arc];
    y[nodeOfArc[arc]] = firsts[2 * arc + 1];
  }
  const arcStart = startsByKey(nodeOfArc, arcCount, count);
  const next = arcStart.slice();
  const arc = new Int32Array(arcCount);
  for (let from = 0; from < arcCount; from++) arc[next[nodeOfArc[from]]++] = from;
  return { x, y, rowStart, arcStart, arc };
}

function startsByKey(keys: Int32Array, entries: number, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (let i = 0; i < entries; i++) starts[keys[i] + 1]++;
  for (let key = 0; key < keyCount; key++) starts[key + 1] += starts[key];
  return starts;
}
