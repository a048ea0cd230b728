import { createObservationIndex } from "../../src/domain/figures/observation-index";
import { createTables, type Tables } from "../../src/domain/package/tables";
import { checkPackage } from "../../src/sources/tables/check-package";
import { compile } from "../build-data/compile";
import { compileActions } from "../build-data/compile-actions";
import { compileCore } from "../build-data/compile-core";
import { compileObservations } from "../build-data/compile-observations";
import { readGeography } from "../build-data/geography-files";
import { readPackage } from "../build-data/read-package";
import { InputError } from "../command";
import { faultsAsError } from "../hotspots/read-rows";

/** The whole data package with the version that the app would show. @throws InputError with one line per fault. */
export async function openTables(directory: string): Promise<Tables> {
  const checked = checkPackage(await readPackage(directory));
  if (checked.is === "faulty") throw faultsAsError(checked.faults);
  const { files, missing } = await readGeography(directory);
  if (missing.length > 0) throw new InputError(`${directory}: ${missing.join(", ")} missing.`);
  const { tables } = checked;
  return createTables(
    compile(tables, files).manifest,
    compileCore(tables),
    compileActions(tables),
    createObservationIndex(compileObservations(tables)),
  );
}
