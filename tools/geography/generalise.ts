import mapshaper from "mapshaper";
import type { Topology } from "topojson-specification";
import type { NamedArea } from "./input/named-area";

/** What `Topology` objects that leave this file are: one collection `areas`, id and name as properties. */
export type MetricTopology = Topology;

const OBJECT = "areas";
const encode = (value: unknown): string => JSON.stringify(value);

/** Joins borders that run within `snapMetres` of each other and closes gaps under 1 ha. */
export async function cleanAreas(
  areas: readonly NamedArea[],
  snapMetres: number,
): Promise<MetricTopology> {
  const features = areas.map(({ id, name, polygons }) => ({
    type: "Feature",
    properties: { id, name },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  }));
  return run(
    `-i ${OBJECT}.json snap snap-interval=${snapMetres} -clean gap-fill-area=10000`,
    encode({ type: "FeatureCollection", features }),
  );
}

/** Fewer vertices, shared borders kept shared: Visvalingam, details smaller than `metres` go. */
export async function generaliseAreas(
  topology: MetricTopology,
  metres: number,
): Promise<MetricTopology> {
  return run(`-i ${OBJECT}.json -simplify interval=${metres} keep-shapes`, encode(topology));
}

async function run(commands: string, input: string): Promise<MetricTopology> {
  const output = await mapshaper.applyCommands(
    `${commands} -o out.json format=topojson no-quantization`,
    { [`${OBJECT}.json`]: input },
  );
  const text = output["out.json"];
  if (text === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return JSON.parse(typeof text === "string" ? text : new TextDecoder().decode(text)) as Topology;
}
