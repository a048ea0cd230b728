import { parentPort, workerData } from "node:worker_threads";
import { overlapAreas } from "../../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../../src/geo/polygon-set";

/** Keeps the areas prepared and answers each set of footprints with its pairs, buffers given away. */
const prepared = prepareAreas(workerData as PolygonSet);
parentPort?.on("message", (footprints: PolygonSet) => {
  const found = overlapAreas(footprints, prepared);
  const buffers = [found.footprint.buffer, found.area.buffer, found.squareMetres.buffer];
  parentPort?.postMessage(
    found,
    buffers.filter((buffer) => buffer instanceof ArrayBuffer),
  );
});
