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

  area_m2          common ground in square metres, full double precision
  share_of_a       area_m2 / whole area of a, 0 to 1; share_of_b likewise
Pairs without common ground have no row; touching borders are no common ground.

A and B are GeoJSON, TopoJSON or FlatGeobuf, of up to 500 MB. A footprint may reach beyond B.
Coordinates: vertices are projected one by one to ETRS89-LAEA (EPSG:3035, equal-area) and edges
are straight there. A file's own system counts (GeoJSON "crs", FlatGeobuf header); else --crs;
else EPSG:4326, longitude first. Known are EPSG:4326 (also as CRS84), 4258, 3035, 25832, 25833,
32632 and 32633.

Ids: the property that --id names, else the feature's own id or its property "id"; where no
feature has one, its number in the file, from 1. Features with the same id are one area.

Rings that cross or nest are resolved by the non-zero rule, open rings are closed, positions
that are no numbers are left out: one warning a file on standard error tells what and where.

Options:
  --id NAME        property that holds the id in both files
  --id-a NAME      the same for A only
  --id-b NAME      the same for B only
  --crs EPSG:N     coordinate system of files that name none
  --crs-a, --crs-b the same for one file only
  --format F       csv (default), json or geojson (features without geometry)
  --help           this text

Examples:
  klimakort overlap skovrejsning.geojson kommuner.geojson --id-b KOMKODE > andele.csv
  klimakort overlap lavbund_utm.fgb data/geography/kommuner.fgb --id-a omr_id
  klimakort overlap a.geojson b.geojson --crs-a EPSG:25832 --format json

Exit code 0 on success (also without any pair), 2 with one line a fault (file, place, rule,
value) where a file or option is wrong, 1 where the program fails.
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
