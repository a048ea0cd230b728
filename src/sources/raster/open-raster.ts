import { fromArrayBuffer, type GeoTIFFImage } from "geotiff";
import { AreasFault } from "../read-areas/areas-result";

/** The first image of a GeoTIFF. Throws AreasFault where the bytes are none. */
export async function openRaster(bytes: ArrayBuffer): Promise<GeoTIFFImage> {
  try {
    const tiff = await fromArrayBuffer(bytes);
    return await tiff.getImage();
  } catch (cause) {
    throw new AreasFault("the file is no GeoTIFF", { cause });
  }
}
