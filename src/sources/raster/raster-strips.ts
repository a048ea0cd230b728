import type { GeoTIFFImage } from "geotiff";
import { AreasFault } from "../read-areas/areas-result";

export interface RasterStrip {
  readonly firstRow: number;
  readonly rows: number;
  /** Row by row, full width. */
  readonly values: ArrayLike<number>;
}

/**
 * A raster from top to bottom in strips of whole rows of tiles, of `cellsPerStrip` at most unless one row of tiles has
 * more. `band` counts from 1.
 */
export async function* rasterStrips(
  image: GeoTIFFImage,
  band: number,
  cellsPerStrip: number,
): AsyncGenerator<RasterStrip> {
  const [columns, rows] = [image.getWidth(), image.getHeight()];
  if (band < 1 || band > image.getSamplesPerPixel()) {
    throw new AreasFault(`band ${band} is not there; the raster has ${image.getSamplesPerPixel()}`);
  }
  const tile = Math.max(1, image.getTileHeight());
  const height = tile * Math.max(1, Math.floor(cellsPerStrip / (columns * tile)));
  for (let firstRow = 0; firstRow < rows; firstRow += height) {
    const end = Math.min(rows, firstRow + height);
    yield { firstRow, rows: end - firstRow, values: await readWindow(image, band, firstRow, end) };
  }
}

async function readWindow(
  image: GeoTIFFImage,
  band: number,
  firstRow: number,
  end: number,
): Promise<ArrayLike<number>> {
  try {
    return await image.readRasters({
      window: [0, firstRow, image.getWidth(), end],
      samples: [band - 1],
      interleave: true,
    });
  } catch (cause) {
    throw new AreasFault(`rows ${firstRow} to ${end} cannot be read`, { cause });
  }
}
