import type { Topology } from "topojson-specification";

/** The display geometry as it is fetched: object names are those of `data/geography/`. */
export interface MapGeometry {
  /** Object `municipalities`: the 98 kommuner and Christiansø. */
  readonly municipalities: Topology;
  /** Object `catchments`: the 23 main catchments. */
  readonly catchments: Topology;
  /** Object `context`: land outside Denmark. */
  readonly context: Topology;
}
