import { parseArgs } from "node:util";
import { PointIndex } from "../src/geo/points/point-index";
import { PointTotals } from "../src/geo/points/point-totals";
import { prepareAreas } from "../src/geo/overlap/prepare-areas";
import { AreasFault } from "../src/sources/read-areas/areas-result";
import { parseCoordinateSystem } from "../src/sources/read-areas/coordinate-system";
import { addPoints } from "../src/sources/read-points/add-points";
import type { PointTally } from "../src/sources/read-points/point-block";
import { type CommandIo, InputError, type RunCommand } from "./command";
import { openAreas } from "./geometry/open-areas";
import { parseFormat, writeTable } from "./geometry/write-table";
import { openPoints } from "./points/open-points";

const HELP = `Usage: npm run -s klimakort -- points POINTS --by LEVEL [options]

Counts the points in each area, one row an area, sorted by id: id,count
  id               the area's code, or its id in the file of --areas
  count            points in it, 0 where there are none
  sum              with --sum: the sum of that column over them

POINTS is CSV with columns lon,lat or x,y (read as a stream, any size), GeoJSON or FlatGeobuf.
Columns are separated by comma, semicolon or tab; numbers have a decimal point. Each point is in
exactly one area of a partition: on a border, in the area to its east, else to its north. Points
outside all areas, and rows without coordinates or value, are counted on standard error.

Coordinates: a file's own system counts; else --crs; else EPSG:4326, longitude first. Known are
EPSG:4326 (also as CRS84), 4258, 3035, 25832, 25833, 32632 and 32633. Areas and points
meet in EPSG:3035.

Options:
  --by LEVEL       municipality, kkr, region, catchment or country
  --areas FILE     or the areas of this file, with
  --id NAME        the property that holds their id
  --sum COLUMN     also the sum of this column; empty cells are left out and told
  --crs EPSG:N     system of the points where the file names none (default EPSG:4326)
  --date DAY       day of the geography, YYYY-MM-DD (default today)
  --format F       csv (default), json or geojson (features without geometry)
  --data DIR       the data package (default data)
  --help           this text

Examples:
  klimakort points vindmoeller.csv --by municipality --sum MW
  klimakort points broende_utm.csv --crs EPSG:25832 --by catchment > broende.csv
  klimakort points ladestandere.geojson --areas bydele.geojson --id bydel_nr --format json

Exit code 0 on success, 2 with one line a fault (file, place, rule, value) where a file or
option is wrong, 1 where the program fails.
Method: docs/methods/points.md
`;

const OPTIONS = {
  by: { type: "string" },
  areas: { type: "string" },
  id: { type: "string" },
  sum: { type: "string" },
  crs: { type: "string" },
  date: { type: "string" },
  format: { type: "string" },
  data: { type: "string", default: "data" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export const run: RunCommand = async (argv, io) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: OPTIONS,
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined) {
    throw new InputError(`one file is needed, ${positionals.length} are named; see --help.`);
  }
  const format = parseFormat(values.format);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const { by, areas, id, data } = values;
  const set = await openAreas({ by, areas, id, data, date }, io);
  const totals = new PointTotals(new PointIndex(prepareAreas(set)));
  await addFile(path, values.sum, values.crs, totals, io);
  const sum = totals.finishedSum();
  const rows = set.ids
    .map((area, i) => [area, totals.count[i], sum[i]] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const columns = ["id", "count", "sum"].slice(0, values.sum === undefined ? 2 : 3);
  writeTable(
    io,
    format,
    columns,
    rows.map((row) => row.slice(0, columns.length)),
  );
  const outside = totals.count[set.ids.length];
  if (outside > 0) io.stderr.write(`${outside} points outside all areas\n`);
  return 0;
};

/** Milliseconds between lines of progress. */
const PAUSE = 1000;

async function addFile(
  path: string,
  sumColumn: string | undefined,
  crs: string | undefined,
  totals: PointTotals,
  io: CommandIo,
): Promise<void> {
  const tally: PointTally = { withoutPlace: 0, withoutValue: 0 };
  let points = 0;
  let told = performance.now();
  try {
    const opened = await openPoints(path, sumColumn, tally);
    const system = parseCoordinateSystem(opened.crs ?? crs ?? "EPSG:4326");
    for await (const block of opened.blocks) {
      // The tally tells of points without value.
      addPoints(totals, block, system);
      points += block.coordinates.length / 2;
      if (performance.now() - told > PAUSE) {
        told = performance.now();
        io.stderr.write(`points: ${points} read\n`);
      }
    }
    if (points === 0 && tally.withoutPlace > 0) {
      throw new AreasFault(`none of ${tally.withoutPlace} rows or features is a point`);
    }
  } catch (error) {
    if (error instanceof AreasFault) throw new InputError(`${path}: ${error.message}.`);
    throw error;
  }
  if (tally.withoutPlace > 0) {
    io.stderr.write(`warning: ${path}: ${tally.withoutPlace} rows without coordinates left out.\n`);
  }
  if (tally.withoutValue > 0) {
    io.stderr.write(
      `warning: ${path}: ${tally.withoutValue} points without ${sumColumn} counted only.\n`,
    );
  }
}
