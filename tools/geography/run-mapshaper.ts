import mapshaper from "mapshaper";
import type { Topology } from "topojson-specification";

/** The layer that goes in and comes out where nothing else is said. */
export const LAYER = "areas";

/**
 * Runs commands over named layers of coordinates in metres; the last one's single layer comes out as
 * a topology without a grid.
 */
export async function runMapshaper(
  commands: string,
  layers: Readonly<Record<string, object>>,
): Promise<Topology> {
  const inputs = Object.fromEntries(
    Object.entries(layers).map(([name, content]) => [`${name}.json`, JSON.stringify(content)]),
  );
  const output = await mapshaper.applyCommands(
    `${commands} -o out.json format=topojson no-quantization`,
    inputs,
  );
  const text = output["out.json"];
  if (text === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return JSON.parse(typeof text === "string" ? text : new TextDecoder().decode(text)) as Topology;
}
