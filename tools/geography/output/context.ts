import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import mapshaper from "mapshaper";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { quantizeOnGrid } from "./display-topology";

/** ISO 3166-1: numeric code of Natural Earth and the two letters we use. */
const COUNTRIES = new Map([
  ["056", "BE"],
  ["203", "CZ"],
  ["233", "EE"],
  ["246", "FI"],
  ["250", "FR"],
  ["276", "DE"],
  ["428", "LV"],
  ["440", "LT"],
  ["528", "NL"],
  ["578", "NO"],
  ["616", "PL"],
  ["643", "RU"],
  ["752", "SE"],
  ["826", "GB"],
]);
/** West, south, east, north, degrees. */
const FRAME = "0,51,22,62";
const SIMPLIFY_METRES = 200;
const GERMANY = "276";
const DENMARK = "208";
/**
 * Danish ground along the land border: the coarse border lies up to 2 km off ours, so that Germany
 * reaches in under the kommuner here instead of leaving a strip of sea.
 */
const BORDER_STRIP = "8.65,54.79,9.42,54.93";

type Named = { name: string };

/** The land around Denmark, clipped to lon 0–22, lat 51–62, from a world-atlas topology. */
export async function contextTopology(world: Topology): Promise<Topology> {
  const { countries } = world.objects;
  const all = feature(world, countries as GeometryCollection<Named>).features;
  const collectionOf = (ids: ReadonlySet<string>): string =>
    JSON.stringify({
      type: "FeatureCollection",
      features: all
        .filter(({ id }) => ids.has(String(id)))
        .map(({ id, geometry, properties: { name } }) => ({
          type: "Feature",
          properties: { id: COUNTRIES.get(String(id)) ?? COUNTRIES.get(GERMANY), name },
          geometry,
        })),
    });
  const cut = await mapshaper.applyCommands(
    `-i denmark.json -clip bbox=${BORDER_STRIP} -o strip.json format=geojson`,
    { "denmark.json": collectionOf(new Set([DENMARK])) },
  );
  const output = await mapshaper.applyCommands(
    [
      "-i context.json strip.json combine-files -merge-layers",
      `-dissolve id copy-fields=name -clip bbox=${FRAME}`,
      `-simplify interval=${SIMPLIFY_METRES} -o out.json format=geojson`,
    ].join(" "),
    {
      "context.json": collectionOf(new Set(COUNTRIES.keys())),
      "strip.json": String(cut["strip.json"]),
    },
  );
  const clipped = JSON.parse(String(output["out.json"])) as FeatureCollection<
    Polygon | MultiPolygon,
    Named & { id: string }
  >;
  const context: FeatureCollection<Polygon | MultiPolygon> = {
    type: "FeatureCollection",
    features: clipped.features
      .toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
      .map(({ geometry, properties }): Feature<Polygon | MultiPolygon> => ({
        type: "Feature",
        id: properties.id,
        properties: { name: properties.name },
        geometry,
      })),
  };
  return quantizeOnGrid(topology({ context }));
}
