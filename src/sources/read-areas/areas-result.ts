import type { PolygonSet } from "../../geo/polygon-set";

/** What a file of areas gave. Every text is one sentence that names file, place, rule and value. */
export type ReadAreas =
  | {
      readonly is: "areas";
      /** EPSG:3035 metres; every point wound 0 or 1 times by its area. */
      readonly set: PolygonSet;
      /** At most one. */
      readonly warnings: readonly string[];
    }
  | { readonly is: "faults"; readonly faults: readonly string[] };

export interface ReadAreasOptions {
  /** Name of the file, for messages. */
  readonly name: string;
  /** Property that holds the id; the feature's own id where absent. */
  readonly idProperty?: string;
  /** Coordinate system where the file names none, as `EPSG:25832`; EPSG:4326 where absent. */
  readonly crs?: string;
}

/** A file that cannot be used, with the sentence that says why (without the file's name). */
export class AreasFault extends Error {
  override readonly name = "AreasFault";
}
