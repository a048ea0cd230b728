import type { Position } from "geojson";

/** An area with its polygons (outer ring first) in the reference system the text around it names. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly Position[][][];
}
