import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { labelPoint } from "../src/geo/labels/label-point";
import { type CommandIo, InputError } from "./command";
import { type BuiltSet, buildSets } from "./geography/build-set";
import { checkCatchments, checkMunicipalities } from "./geography/input/expected-areas";
import { type AreaKind, CATCHMENT, MUNICIPALITY, nameAreas } from "./geography/input/name-areas";
import type { NamedArea } from "./geography/input/named-area";
import { readFeatures } from "./geography/input/read-features";
import { toUtm } from "./geography/input/to-utm";
import { type OfficialAreas, readOfficialAreas } from "./geography/official-areas";
import { type GeographyOptions, readOptions, USAGE } from "./geography/options";
import { contextTopology } from "./geography/output/context";
import { indexedFlatGeobuf } from "./geography/output/indexed-flatgeobuf";
import { sharedBorders } from "./geography/output/neighbours";
import { writeTogether } from "./geography/output/write-together";
import {
  checkedSet,
  compareAreas,
  creditsOf,
  type GeographyReport,
  reportText,
  sizesOf,
} from "./geography/report";

const EPSG_3035 = 3035;
type Files = Map<string, Uint8Array | string>;

/** Builds data/geography/ from official exports: all files or none. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(argv);
  if (options === null) {
    io.stdout.write(USAGE);
    return 0;
  }
  const municipalities = await readAreas(options.from, MUNICIPALITY, options.crs);
  const official = await readOfficialAreas(options.areas);
  checkMunicipalities(municipalities, official.squareKilometres.keys(), options.from);
  const catchments =
    options.catchments === null
      ? null
      : await readAreas(options.catchments, CATCHMENT, options.crs);
  if (catchments !== null && options.catchments !== null) {
    checkCatchments(catchments, options.catchments);
  }
  io.stderr.write("cleaning and generalising\n");
  const { files, report } = await build(municipalities, catchments, official, options);
  await writeTogether(options.out, files);
  io.stdout.write(reportText(report));
  return 0;
}

async function readAreas(
  file: string,
  kind: AreaKind,
  crs: string | null,
): Promise<readonly NamedArea[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new InputError(`${file} cannot be read`, { cause });
  });
  const found = await readFeatures(bytes, file);
  return toUtm(nameAreas(found.features, kind, file), crs ?? found.crs, file);
}

async function build(
  municipalities: readonly NamedArea[],
  catchments: readonly NamedArea[] | null,
  official: OfficialAreas,
  options: GeographyOptions,
): Promise<{ readonly files: Files; readonly report: GeographyReport }> {
  const sets = await buildSets(municipalities, catchments, options);
  const { municipalities: areas, catchments: waters } = sets;
  const files: Files = new Map();
  addSet(files, areas, "areas.topo.json", "kommuner.fgb");
  if (waters !== null) addSet(files, waters, "catchments.topo.json", "catchments.fgb");
  files.set("context.topo.json", json(await contextTopology(worldAtlas())));
  files.set("neighbours.csv", neighboursTable(areas.clean));
  files.set("label_points.csv", labelTable([areas, ...(waters === null ? [] : [waters])]));
  const nameOf = new Map(municipalities.map(({ id, name }) => [id, name]));
  const report: GeographyReport = {
    credits: creditsOf(options.edition, waters !== null),
    settings: {
      snap_m: options.snapMetres,
      display_m: options.displayMetres,
      display_catchments_m: options.displayCatchmentsMetres,
      analysis_m: options.analysisMetres,
    },
    files: sizesOf(files),
    checks: {
      "kommuner, cleaned export": checkedSet(areas.measures.source),
      "areas.topo.json": checkedSet(areas.measures.display),
      "kommuner.fgb": checkedSet(areas.measures.analysis),
      ...(waters === null
        ? {}
        : {
            "catchments, cleaned export": checkedSet(waters.measures.source),
            "catchments.topo.json": checkedSet(waters.measures.display),
            "catchments.fgb": checkedSet(waters.measures.analysis),
          }),
    },
    fitted: sets.fitted,
    official: compareAreas(areas.measures, nameOf, official),
  };
  files.set("report.json", `${JSON.stringify(report, null, 2)}\n`);
  return { files, report };
}

function addSet(files: Files, set: BuiltSet, display: string, analysis: string): void {
  files.set(display, json(set.display));
  files.set(analysis, indexedFlatGeobuf(set.analysis, EPSG_3035));
}

const json = (topology: Topology): string => `${JSON.stringify(topology)}\n`;

function worldAtlas(): Topology {
  return createRequire(import.meta.url)("world-atlas/countries-10m.json") as Topology;
}

function neighboursTable(clean: Topology): string {
  const rows = sharedBorders(clean).map(({ a, b, metres }) => `${a},${b},${Math.round(metres)}`);
  return `${["a,b,shared_m", ...rows].join("\n")}\n`;
}

function labelTable(sets: readonly BuiltSet[]): string {
  const rows = sets
    .flatMap(({ display }) =>
      Object.values(display.objects).flatMap((object) => {
        const shapes = feature(display, object as GeometryCollection).features;
        return shapes as Feature<Polygon | MultiPolygon>[];
      }),
    )
    .map(({ id, geometry }) => {
      const [lon = Number.NaN, lat = Number.NaN] = labelPoint(geometry);
      return `${id},${lon.toFixed(5)},${lat.toFixed(5)}`;
    });
  return `${["id,lon,lat", ...rows].join("\n")}\n`;
}
