import { readAreas } from "../../src/sources/read-areas/read-areas";
import type { Job } from "../mechanism/job";

/** Reads a file of areas, as the command line does: into EPSG:3035, invalid rings resolved. */
export const areas: Job<"areas"> = async function* (_data, { name, bytes }) {
  yield 0;
  return readAreas(new Uint8Array(bytes), { name });
};
