import { resolveRings } from "../../geo/rings/resolve-rings";
import { checkLimit } from "../read-limits";
import type { AreaFeatures } from "./area-features";
import { AreasFault, type ReadAreas, type ReadAreasOptions } from "./areas-result";
import { collectRings } from "./collect-rings";
import { parseCoordinateSystem } from "./coordinate-system";
import { describeRepairs } from "./describe-repairs";
import { isFlatgeobuf, parseFlatgeobufAreas } from "./parse-flatgeobuf-areas";
import { parseJsonAreas } from "./parse-json-areas";
import { parseShapefileAreas } from "./shapefile/parse-shapefile-areas";
import { isZip } from "./shapefile/unzip";
import { toLaea } from "./to-laea";

async function parseAreas(bytes: Uint8Array): Promise<AreaFeatures> {
  if (isFlatgeobuf(bytes)) return parseFlatgeobufAreas(bytes);
  return isZip(bytes) ? parseShapefileAreas(bytes) : parseJsonAreas(bytes);
}

/**
 * Reads the areas of a GeoJSON, TopoJSON, FlatGeobuf or zipped shapefile; features with one id are one area. The system is the one the
 * file names, else `crs`, else EPSG:4326. Z values are dropped. Invalid rings are resolved by the non-zero rule.
 */
export async function readAreas(bytes: Uint8Array, options: ReadAreasOptions): Promise<ReadAreas> {
  try {
    if (bytes.length === 0) throw new AreasFault("the file is empty");
    checkLimit("bytes", bytes.length, "the file's bytes are");
    const parsed = await parseAreas(bytes);
    const system = parseCoordinateSystem(parsed.crs ?? options.crs ?? "EPSG:4326");
    const collected = collectRings(parsed.features, options.idProperty);
    if (collected.set.ids.length === 0) {
      throw new AreasFault(
        `none of ${parsed.features.length} features has a ring of three finite vertices`,
      );
    }
    toLaea(collected.set.coordinates, system);
    const { set, resolved } = resolveRings(collected.set);
    const ids = resolved.flatMap((area) => set.ids[area] ?? []);
    const repairs = describeRepairs(collected, ids);
    const warnings = repairs === undefined ? [] : [`${options.name}: ${repairs}.`];
    return { is: "areas", set, warnings };
  } catch (error) {
    if (!(error instanceof AreasFault)) throw error;
    return { is: "faults", faults: [`${options.name}: ${error.message}.`] };
  }
}
