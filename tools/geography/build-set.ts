import type { MultiPolygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { Topology } from "topojson-specification";
import { fitCatchments } from "./fit/fit-catchments";
import { compareFit, type FittedCatchment } from "./fit/compare-fit";
import { mergePieces } from "./fit/merge-pieces";
import { cleanAreas, generaliseAreas, joinArcs } from "./generalise";
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
  readonly displayCatchmentsMetres: number;
  readonly analysisMetres: number;
}

export interface BuiltSets {
  readonly municipalities: BuiltSet;
  readonly catchments: BuiltSet | null;
  /** What the fitting to the coast took from each catchment and gave it. */
  readonly fitted: readonly FittedCatchment[];
}

const asTheyAre = (at: Position): Position => at;
const namesOf = (areas: readonly NamedArea[]): ReadonlyMap<string, string> =>
  new Map(areas.map(({ id, name }) => [id, name]));

/** Builds both sets from areas in EPSG:25832; catchments are fitted to the land of the kommuner. */
export async function buildSets(
  areas: readonly NamedArea[],
  waters: readonly NamedArea[] | null,
  settings: BuildSettings,
): Promise<BuiltSets> {
  const clean = await cleanAreas(areas, settings.snapMetres);
  const coarse = await generaliseAreas(clean, settings.displayMetres);
  const build = (fine: Topology): BuiltSet => setOf({ clean, coarse, fine }, "municipalities");
  if (waters === null) {
    const fine = await generaliseAreas(clean, settings.analysisMetres);
    return { municipalities: build(fine), catchments: null, fitted: [] };
  }
  const source = await cleanAreas(waters, settings.snapMetres);
  const pieces = await fitCatchments(clean, source);
  const finePieces = await generaliseAreas(pieces, settings.analysisMetres);
  const names = namesOf(waters);
  const whole = await joinArcs(mergePieces(pieces, "catchment", names));
  const catchments = setOf(
    {
      clean: source,
      coarse: await generaliseAreas(whole, settings.displayCatchmentsMetres),
      fine: mergePieces(finePieces, "catchment", names),
    },
    "catchments",
  );
  return {
    municipalities: build(mergePieces(finePieces, "municipality", namesOf(areas))),
    catchments,
    fitted: compareFit(laeaFeatures(source, utmToLonLat), laeaFeatures(whole, utmToLonLat)),
  };
}

interface Stages {
  readonly clean: Topology;
  /** For the screen and for the analysis, both in metres still. */
  readonly coarse: Topology;
  readonly fine: Topology;
}

/** `object` names the collection of the display topology. */
function setOf({ clean, coarse, fine }: Stages, object: string): BuiltSet {
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
