import { fromArrayBuffer, type GeoTIFFImage } from "geotiff";
import { AreasFault } from "../read-areas/areas-result";
import { checkComplete } from "./check-complete";

/** The first image of a GeoTIFF. Throws AreasFault where the bytes are none. */
export async function openRaster(bytes: ArrayBuffer): Promise<GeoTIFFImage> {
  try {
    const tiff = await fromArrayBuffer(bytes);
    const image = await tiff.getImage();
    await checkComplete(image, bytes.byteLength);
    return image;
  } catch (cause) {
    if (cause instanceof AreasFault) throw cause;
    throw new AreasFault("the file is no GeoTIFF", { cause });
  }
}
