import type { Topology } from "topojson-specification";
import type { NamedArea } from "./input/named-area";
import { LAYER, runMapshaper } from "./run-mapshaper";

/** Joins borders that run within `snapMetres` of each other and closes gaps under 1 ha. */
export async function cleanAreas(
  areas: readonly NamedArea[],
  snapMetres: number,
): Promise<Topology> {
  const features = areas.map(({ id, name, polygons }) => ({
    type: "Feature",
    properties: { id, name },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  }));
  return runMapshaper(
    `-i ${LAYER}.json snap snap-interval=${snapMetres} -clean gap-fill-area=10000`,
    { [LAYER]: { type: "FeatureCollection", features } },
  );
}

/** Fewer vertices, shared borders kept shared: Visvalingam, details smaller than `metres` go. */
export async function generaliseAreas(topology: Topology, metres: number): Promise<Topology> {
  return runMapshaper(`-i ${LAYER}.json -simplify interval=${metres} keep-shapes`, {
    [LAYER]: topology,
  });
}

/** The same areas with arcs that run on from each other joined, so that no needless end is kept. */
export async function joinArcs(topology: Topology): Promise<Topology> {
  return runMapshaper(`-i ${LAYER}.json`, { [LAYER]: topology });
}
