import type { GeoTIFFImage } from "geotiff";
import type { RasterGrid } from "../../geo/zonal/raster-grid";
import { checkLimit } from "../read-limits";
import { AreasFault } from "../read-areas/areas-result";
import { type CoordinateSystem, parseCoordinateSystem } from "../read-areas/coordinate-system";
import { placeOf } from "./raster-place";

export interface RasterFrame {
  readonly grid: RasterGrid;
  readonly system: CoordinateSystem;
  /** The value that stands for none; NaN where the file names none. */
  readonly nodata: number;
}

/** GTRasterTypeGeoKey of a raster whose origin is the middle of its first cell. */
const PIXEL_IS_POINT = 2;
/** SampleFormat of floats. */
export const IEEE_FLOAT = 3;

/** Place and system of a GeoTIFF. `crs` serves where the file names none. Throws AreasFault where it cannot be placed. */
export function rasterFrame(image: GeoTIFFImage, crs: string | undefined): RasterFrame {
  checkSize(image);
  const keys = image.getGeoKeys();
  const code: unknown = keys?.ProjectedCSTypeGeoKey ?? keys?.GeographicTypeGeoKey;
  const named = typeof code === "number" && code !== 32767 ? `EPSG:${code}` : crs;
  if (named === undefined) throw new AreasFault("the raster names no coordinate system; use --crs");
  const { left, top, cellWidth, cellHeight } = placeOf(image);
  const half = keys?.GTRasterTypeGeoKey === PIXEL_IS_POINT ? 0.5 : 0;
  return {
    grid: {
      columns: image.getWidth(),
      rows: image.getHeight(),
      left: left - half * cellWidth,
      top: top + half * cellHeight,
      cellWidth,
      cellHeight,
    },
    system: parseCoordinateSystem(named),
    nodata: nodataOf(image),
  };
}

/** A header of a few bytes may claim any size. */
function checkSize(image: GeoTIFFImage): void {
  const [columns, rows] = [image.getWidth(), image.getHeight()];
  if (!(columns >= 1 && rows >= 1)) {
    throw new AreasFault(`the raster has ${columns} by ${rows} cells`);
  }
  checkLimit("rasterCells", columns * rows, "the raster's cells are");
  const atOnce = columns * Math.min(rows, Math.max(1, image.getTileHeight()));
  checkLimit("rasterCellsAtOnce", atOnce, "the cells of a row of the raster's tiles are");
}

/** Nodata is kept as text: cells of 32-bit floats hold what such a float makes of it. NaN where the file names none. */
function nodataOf(image: GeoTIFFImage): number {
  const nodata = image.getGDALNoData() ?? NaN;
  const isSingle = image.getSampleFormat() === IEEE_FLOAT && image.getBitsPerSample() === 32;
  return isSingle ? Math.fround(nodata) : nodata;
}
