import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { checkLimit } from "../read-limits";
import type { AreaFeature, AreaFeatures } from "./area-features";
import { featureFrom } from "./area-features";
import { AreasFault } from "./areas-result";

const MAGIC = [0x66, 0x67, 0x62] as const;
/** Bytes before the header: magic and its length. */
const PREFIX = 12;

export function isFlatgeobuf(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

export async function parseFlatgeobufAreas(bytes: Uint8Array): Promise<AreaFeatures> {
  if (bytes.length < PREFIX) throw new AreasFault("the FlatGeobuf file ends within its header");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (length > bytes.length - PREFIX) {
    throw new AreasFault(`the FlatGeobuf header claims ${length} bytes, more than the file has`);
  }
  const features: AreaFeature[] = [];
  let crs: string | undefined;
  try {
    const read = deserialize(bytes, {
      headerMetaFn(header) {
        // A feature takes four bytes at the very least: more than that is a made-up count.
        if (header.featuresCount > bytes.length / 4) throw new RangeError("features count");
        if (header.crs && header.crs.code > 0) crs = `EPSG:${header.crs.code}`;
      },
    });
    // The library numbers the features; the format itself has no ids.
    for await (const feature of read) {
      features.push({ ...featureFrom(feature), id: undefined });
      checkLimit("features", features.length, "the file's features are at least");
    }
  } catch (cause) {
    if (cause instanceof AreasFault) throw cause;
    throw new AreasFault(`the FlatGeobuf file is damaged after ${features.length} features`, {
      cause,
    });
  }
  return { features, crs };
}
