import type { GeoTIFFImage } from "geotiff";
import { AreasFault } from "../read-areas/areas-result";

/** Throws AreasFault where the file ends before the image's cells do: a reader would take what is missing for zeros. */
export async function checkComplete(image: GeoTIFFImage, fileBytes: number): Promise<void> {
  const directory = image.fileDirectory;
  const kind = directory.hasTag("TileOffsets") ? "Tile" : "Strip";
  const [offsets, counts] = await Promise.all([
    directory.loadValue(`${kind}Offsets`),
    directory.loadValue(`${kind}ByteCounts`),
  ]);
  const sizes = Array.from(counts ?? [], Number);
  const end = Array.from(offsets ?? [], Number).reduce(
    (most, offset, i) => Math.max(most, offset + (sizes[i] ?? NaN)),
    0,
  );
  if (end <= fileBytes) return;
  throw new AreasFault(`the raster's cells reach to byte ${end}, the file has ${fileBytes}`);
}
