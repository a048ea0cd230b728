import { parseArgs } from "node:util";
import { overlapAreas } from "../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../src/geo/overlap/prepare-areas";
import { areaOfRings } from "../src/geo/rings/area-of-rings";
import { InputError, type RunCommand } from "./command";
import { loadAreas } from "./geometry/load-areas";
import { reportProgress } from "./geometry/report-progress";
import { parseFormat, writeTable } from "./geometry/write-table";

const HELP = `Usage: npm run -s klimakort -- overlap A B [options]

Every pair of an area of file A and an area of file B with common ground, sorted by a, b:
  a,b,area_m2,share_of_a,share_of_b

A and B are GeoJSON, TopoJSON or FlatGeobuf. Features with the same id are one area.
Vertices are projected one by one to ETRS89-LAEA (EPSG:3035, equal-area); edges are straight
there. Rings that cross or nest are resolved by the non-zero rule, with one warning a file.

Options:
  --id NAME        property that holds the id in both files; else the feature id serves
  --id-a NAME      the same for A only
  --id-b NAME      the same for B only
  --crs EPSG:N     coordinate system of files that name none (EPSG:4326 otherwise);
                   known are 4326, 4258, 3035, 25832, 25833, 32632, 32633
  --crs-a, --crs-b the same for one file only
  --format F       csv (default), json or geojson (features without geometry)
  --help           this text

Example: klimakort overlap skovrejsning.geojson kommuner.geojson --id-b KOMKODE
Exit code 0 on success, 2 with one line a fault where a file or option is wrong.
Method: docs/methods/overlap.md
`;

export const run: RunCommand = async (argv, io) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      id: { type: "string" },
      "id-a": { type: "string" },
      "id-b": { type: "string" },
      crs: { type: "string" },
      "crs-a": { type: "string" },
      "crs-b": { type: "string" },
      format: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const [a, b, extra] = positionals;
  if (a === undefined || b === undefined || extra !== undefined) {
    throw new InputError(`two files are needed, ${positionals.length} are named; see --help.`);
  }
  const format = parseFormat(values.format);
  const [first, second] = await loadAreas(
    [
      { path: a, id: values["id-a"] ?? values.id, crs: values["crs-a"] ?? values.crs },
      { path: b, id: values["id-b"] ?? values.id, crs: values["crs-b"] ?? values.crs },
    ],
    io,
  );
  const prepared = prepareAreas(second);
  const pairs = overlapAreas(first, prepared, reportProgress(io, "overlap"));
  const wholeOfA = areaOfRings(first);
  const rows = Array.from(pairs.squareMetres, (squareMetres, i) => {
    const [footprint, area] = [pairs.footprint[i], pairs.area[i]];
    return [
      first.ids[footprint],
      second.ids[area],
      squareMetres,
      Math.min(1, squareMetres / wholeOfA[footprint]),
      Math.min(1, squareMetres / prepared.squareMetres[area]),
    ] as const;
  }).toSorted((p, q) => compareText(p[0], q[0]) || compareText(p[1], q[1]));
  writeTable(io, format, ["a", "b", "area_m2", "share_of_a", "share_of_b"], rows);
  return 0;
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
