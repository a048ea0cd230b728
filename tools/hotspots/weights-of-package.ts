import type { CoreTables } from "../../src/domain/package/data-package";
import { municipalityCodes, type ValuedSites } from "../../src/domain/figures/municipality-values";
import { packageWeights, type WeightsRule } from "../../src/statistics/weights/package-weights";
import type { SpatialWeights } from "../../src/statistics/weights/spatial-weights";
import { InputError } from "../command";

/** Neighbours as the data package knows them. @throws InputError, beginning with `place`, where an id is no kommune. */
export function weightsOfPackage(
  core: CoreTables,
  { ids, values }: ValuedSites,
  rule: WeightsRule,
  place = "",
): SpatialWeights {
  const codes = new Set(municipalityCodes(core));
  const unknown = ids.filter((id) => !codes.has(id));
  if (unknown.length > 0) {
    const lines = unknown.map(
      (id) => `${place}id ${id}: no kommune has this code; --weights FILE serves other areas`,
    );
    throw new InputError(lines.join("\n"));
  }
  return packageWeights(core, ids, values, rule);
}
