import type { MultiPolygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { Topology } from "topojson-specification";
import { cleanAreas, generaliseAreas } from "./generalise";
import type { NamedArea } from "./input/named-area";
import { utmToLonLat } from "./input/to-utm";
import { measureSet, type SetMeasures } from "./measure-set";
import { areaGeometries } from "./output/area-geometries";
import { displayTopology } from "./output/display-topology";
import { type AreaFeature, laeaFeatures, toLaea } from "./output/laea-features";

/** One kind of area at its three stages: cleaned, for the screen, for the analysis. */
export interface BuiltSet {
  /** Metres in EPSG:25832, full detail, borders shared. */
  readonly clean: Topology;
  /** Longitude and latitude on a grid. */
  readonly display: Topology;
  /** EPSG:3035. */
  readonly analysis: readonly AreaFeature[];
  readonly measures: {
    readonly source: SetMeasures;
    readonly display: SetMeasures;
    readonly analysis: SetMeasures;
  };
}

export interface BuildSettings {
  readonly snapMetres: number;
  readonly displayMetres: number;
  readonly analysisMetres: number;
}

const asTheyAre = (at: Position): Position => at;

/** Builds a set from areas in EPSG:25832; `object` names the collection of the display topology. */
export async function buildSet(
  areas: readonly NamedArea[],
  object: string,
  settings: BuildSettings,
): Promise<BuiltSet> {
  const clean = await cleanAreas(areas, settings.snapMetres);
  const coarse = await generaliseAreas(clean, settings.displayMetres);
  const fine = await generaliseAreas(clean, settings.analysisMetres);
  const display = displayTopology(coarse, object);
  const analysis = laeaFeatures(fine, utmToLonLat);
  return {
    clean,
    display,
    analysis,
    measures: {
      source: measureSet(laeaFeatures(clean, utmToLonLat), unionOf(clean, utmToLonLat)),
      display: measureSet(laeaFeatures(display, asTheyAre), unionOf(display, asTheyAre)),
      analysis: measureSet(analysis, unionOf(fine, utmToLonLat)),
    },
  };
}

function unionOf(
  topology: Topology,
  toLonLat: (at: Position) => Position,
): MultiPolygon["coordinates"] {
  const parts = areaGeometries(topology);
  return merge(topology, [...parts]).coordinates.map((polygon) =>
    polygon.map((ring) => ring.map((at) => toLaea(toLonLat(at)))),
  );
}
