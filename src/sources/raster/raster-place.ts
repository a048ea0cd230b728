import type { GeoTIFFImage } from "geotiff";
import { AreasFault } from "../read-areas/areas-result";

/** Where a raster with north up lies, in its own system. */
export interface RasterPlace {
  /** Where its first cell has its upper left corner, or its middle where cells stand for points. */
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** Column and row to x and y: x = a · column + b · row + x0, y = d · column + e · row + y0. */
interface Transformation {
  readonly a: number;
  readonly b: number;
  readonly d: number;
  readonly e: number;
  readonly x0: number;
  readonly y0: number;
}

/** The place that the tags of GeoTIFF 1.1 name. Throws AreasFault where they name none, or another way up than north. */
export function placeOf(image: GeoTIFFImage): RasterPlace {
  const { a, b, d, e, x0, y0 } = transformationOf(image);
  if (![a, b, d, e, x0, y0].every(Number.isFinite)) {
    throw new AreasFault("the raster's transformation has numbers that are not finite");
  }
  if (b !== 0 || d !== 0) {
    throw new AreasFault(
      `the raster is rotated (row shear ${b}, column shear ${d}); it must have north up`,
    );
  }
  if (!(a > 0 && e < 0)) {
    throw new AreasFault(`the raster's cells are ${a} by ${e}; it must have north up`);
  }
  return { left: x0, top: y0, cellWidth: a, cellHeight: -e };
}

function transformationOf(image: GeoTIFFImage): Transformation {
  const placed = fromTiePoint(image) ?? fromMatrix(image);
  if (placed !== null) return placed;
  throw new AreasFault("the raster does not say where it lies (no GeoTIFF transformation)");
}

function fromTiePoint({ fileDirectory }: GeoTIFFImage): Transformation | null {
  const scale = fileDirectory.getValue("ModelPixelScale");
  const tie = fileDirectory.getValue("ModelTiepoint");
  if (scale === undefined || tie === undefined || tie.length < 6) return null;
  const [width, height] = [scale[0], scale[1]];
  const [x0, y0] = [tie[3] - tie[0] * width, tie[4] + tie[1] * height];
  return { a: width, b: 0, d: 0, e: -height, x0, y0 };
}

function fromMatrix({ fileDirectory }: GeoTIFFImage): Transformation | null {
  const m = fileDirectory.getValue("ModelTransformation");
  if (m === undefined || m.length < 16) return null;
  return { a: m[0], b: m[1], d: m[4], e: m[5], x0: m[3], y0: m[7] };
}
