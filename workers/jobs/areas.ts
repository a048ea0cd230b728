import { laeaToLonLat } from "../../src/geo/projection/laea";
import { readAreas } from "../../src/sources/read-areas/read-areas";
import type { Job } from "../mechanism/job";

/** Reads a file of areas, as the command line does: into EPSG:3035, invalid rings resolved, and back into degrees for the map. */
export const areas: Job<"areas"> = async function* (_data, { name, bytes }) {
  yield 0;
  const read = await readAreas(new Uint8Array(bytes), { name });
  return read.is === "faults" ? read : { ...read, degrees: laeaToLonLat(read.set.coordinates) };
};
