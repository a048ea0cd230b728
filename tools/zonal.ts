import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fromFile, type GeoTIFFImage } from "geotiff";
import { AreasFault } from "../src/sources/read-areas/areas-result";
import { checkComplete } from "../src/sources/raster/check-complete";
import { rasterFrame } from "../src/sources/raster/raster-frame";
import { InputError, type RunCommand } from "./command";
import { openAreas } from "./geometry/open-areas";
import { unreadable } from "./geometry/load-areas";
import { reportProgress } from "./geometry/report-progress";
import { parseFormat, writeTable } from "./geometry/write-table";
import { computeZonal, parseStatistics, STATISTICS } from "./zonal/compute-zonal";

const HELP = `Usage: npm run -s klimakort -- zonal RASTER.tif --by LEVEL | --areas FILE --id NAME [options]

Statistics of a GeoTIFF's cells over areas, one row an area, sorted by id:
  id,count,sum,mean,min,max

A cell counts by the exact part of it inside the area: count is the sum of these parts over cells
with a value, sum weights values by them, mean is sum / count; min and max are over all cells
touched. Cells without data (nodata, NaN, infinite) are no zeros; an area without any cell with
data has count 0, sum 0 and no mean, min or max. The raster is read in strips, whatever its size;
north must be up.

Coordinates: the raster's own system counts, else --crs: EPSG:4326, 4258, 3035, 25832, 25833,
32632 or 32633. Areas are projected to it vertex by vertex, the raster is never resampled. Areas
of a file without a system are in EPSG:4326, longitude first.

Options:
  --by LEVEL       municipality, kkr, region, catchment or country
  --areas FILE     or the areas of this file (GeoJSON, TopoJSON, FlatGeobuf), with
  --id NAME        the property that holds their id
  --stats LIST     some of ${STATISTICS.join(",")} (default all)
  --band N         band of the raster (default 1)
  --crs EPSG:N     system of the raster where it names none
  --date DAY       day of the geography, YYYY-MM-DD (default today)
  --format F       csv (default), json or geojson (features without geometry)
  --data DIR       the data package (default data)
  --help           this text

Examples:
  klimakort zonal befolkning_100m.tif --by municipality --stats sum
  klimakort zonal terraen.tif --crs EPSG:25832 --areas omraader.geojson --id nr --stats mean,min
  klimakort zonal arealdaekke.tif --band 2 --by catchment --format json

Exit code 0 on success, 2 with one line a fault (file, place, rule, value) where a file or
option is wrong, 1 where the program fails.
Method: docs/methods/zonal.md
`;

const OPTIONS = {
  by: { type: "string" },
  areas: { type: "string" },
  id: { type: "string" },
  stats: { type: "string" },
  band: { type: "string", default: "1" },
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
    throw new InputError(`one raster is needed, ${positionals.length} are named; see --help.`);
  }
  const format = parseFormat(values.format);
  const statistics = parseStatistics(values.stats);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const { by, areas, id, data } = values;
  const set = await openAreas({ by, areas, id, data, date }, io);
  try {
    const image = await openImage(path);
    const frame = rasterFrame(image, values.crs);
    const onProgress = reportProgress(io, "zonal");
    const band = Number(values.band);
    const rows = await computeZonal({ image, frame, band, set, statistics, onProgress });
    writeTable(io, format, ["id", ...statistics], rows);
  } catch (error) {
    if (error instanceof AreasFault) throw new InputError(`${path}: ${error.message}.`);
    throw error;
  }
  return 0;
};

async function openImage(path: string): Promise<GeoTIFFImage> {
  try {
    const tiff = await fromFile(path);
    const image = await tiff.getImage();
    await checkComplete(image, (await stat(path)).size);
    return image;
  } catch (cause) {
    if (cause instanceof AreasFault) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code.startsWith("E")) throw unreadable(path, cause);
    throw new AreasFault("the file is no GeoTIFF", { cause });
  }
}
