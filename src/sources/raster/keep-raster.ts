import type { GeoTIFFImage } from "geotiff";
import type { PreparedAreas } from "../../geo/overlap/prepared-areas";
import type { PolygonSet } from "../../geo/polygon-set";
import { linesOfArcs, linesOfRings } from "../../geo/zonal/boundary-lines";
import { RasterTable } from "../../geo/zonal/raster-table";
import { checkLimit } from "../read-limits";
import { COORDINATE_SYSTEMS } from "../read-areas/coordinate-system";
import { fromLaea } from "./from-laea";
import { IEEE_FLOAT, type RasterFrame } from "./raster-frame";
import { rasterStrips } from "./raster-strips";
import type { ZonalStatistics } from "./zonal-result";
import { statisticsOf, type ZonalQuestion } from "./zonal-statistics";

/** A band made ready for many questions. */
export interface KeptRaster {
  readonly table: RasterTable;
  readonly frame: RasterFrame;
}

const CELLS_PER_STEP = 250_000;

/** Reads a band once and keeps its running sums: about 5 bytes a cell, 10 for values that 32-bit floats do not hold. */
export async function* keepRaster({
  image,
  frame,
  band,
  cellsPerStrip,
}: Pick<ZonalQuestion, "image" | "frame" | "band" | "cellsPerStrip">): AsyncGenerator<
  number,
  KeptRaster,
  void
> {
  const { columns, rows } = frame.grid;
  checkLimit("rasterCellsKept", columns * rows, "the cells of a raster to keep are");
  const table = new RasterTable(frame.grid, frame.nodata, isWide(image, band));
  const rowsPerStep = Math.max(1, Math.floor(CELLS_PER_STEP / columns));
  for await (const strip of rasterStrips(image, band, cellsPerStrip)) {
    for (let row = 0; row < strip.rows; row++) {
      table.addRow(strip.values, row * columns);
      if (row % rowsPerStep === 0) yield (strip.firstRow + row) / rows;
    }
  }
  return { table, frame };
}

/** Counts, sums and means of areas, made ready from `set` (EPSG:3035); least and greatest values are not kept and NaN. */
export function keptStatistics(
  { table, frame }: KeptRaster,
  areas: PreparedAreas,
  set: PolygonSet,
): ZonalStatistics {
  const lines =
    COORDINATE_SYSTEMS[frame.system] === "laea"
      ? linesOfArcs(areas, frame.grid)
      : linesOfRings(fromLaea(set, frame.system), frame.grid);
  return statisticsOf({ sums: table.sumsOver(lines) }, set.ids.length);
}

/** Whether values may be others than 32-bit floats. */
function isWide(image: GeoTIFFImage, band: number): boolean {
  const bits = image.getBitsPerSample(band - 1);
  return bits > 32 || (bits > 16 && image.getSampleFormat(band - 1) !== IEEE_FLOAT);
}
