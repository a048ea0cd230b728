import type { CoreTables } from "../../src/domain/package/data-package";
import {
  createObservationIndex,
  type ObservationIndex,
} from "../../src/domain/figures/observation-index";
import { checkPackage } from "../../src/sources/tables/check-package";
import { compileCore } from "../build-data/compile-core";
import { compileObservations } from "../build-data/compile-observations";
import { readPackage } from "../build-data/read-package";
import { faultsAsError } from "./read-rows";

/** The data package as the analysis needs it. */
export interface OpenPackage {
  readonly core: CoreTables;
  readonly observations: ObservationIndex;
}

/** Reads and checks `data/`. @throws InputError with one line per fault. */
export async function openPackage(directory: string): Promise<OpenPackage> {
  const checked = checkPackage(await readPackage(directory));
  if (checked.is === "faulty") throw faultsAsError(checked.faults);
  return {
    core: compileCore(checked.tables),
    observations: createObservationIndex(compileObservations(checked.tables)),
  };
}
