import type { Topology } from "topojson-specification";
import { InputError } from "../../command";
import { LAYER, runMapshaper } from "../run-mapshaper";
import { areaGeometries, idOf } from "../output/area-geometries";
import { nearestRegions } from "./nearest-regions";

/**
 * Cuts the kommuner along the catchments: pieces, each all the ground of one kommune in one
 * catchment (`municipality`, `catchment`), which together are the kommuner and nothing else. Sea in
 * a catchment is left out; land in none goes to the nearest one. Metres; both sets are cleaned.
 */
export async function fitCatchments(
  municipalities: Topology,
  catchments: Topology,
): Promise<Topology> {
  const nearest = await nearestRegions(catchments, municipalities);
  const pieces = await runMapshaper(
    [
      "-i municipality.json catchment.json nearest.json combine-files",
      "-rename-layers municipality,catchment,nearest",
      "-rename-fields municipality=id target=municipality",
      "-rename-fields catchment=id target=catchment",
      `-union target=municipality,catchment,nearest name=${LAYER}`,
      `-filter "municipality !== null" target=${LAYER}`,
      '-each "catchment = catchment || nearest"',
      "-dissolve2 municipality,catchment",
    ].join(" "),
    { municipality: municipalities, catchment: catchments, nearest },
  );
  checkAllHaveLand(catchments, pieces);
  return pieces;
}

function checkAllHaveLand(catchments: Topology, pieces: Topology): void {
  const found = new Set(areaGeometries(pieces).map(({ properties }) => properties?.catchment));
  const missing = areaGeometries(catchments)
    .map(idOf)
    .filter((id) => !found.has(id));
  if (missing.length > 0) {
    throw new InputError(`no kommune has land in or near catchment ${missing.join(", ")}`);
  }
}
