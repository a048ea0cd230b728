import type { ObservationVersion } from "../../src/domain/changes/observation-version";
import { versionAsOf } from "../../src/domain/changes/version-as-of";
import { createObservationIndex } from "../../src/domain/figures/observation-index";
import type { Source } from "../../src/domain/figures/indicator";
import { compareVintages, newestVintage } from "../../src/domain/figures/vintage";
import { createTables, type Tables } from "../../src/domain/package/tables";
import { checkPackage } from "../../src/sources/tables/check-package";
import { compile } from "../build-data/compile";
import { compileActions } from "../build-data/compile-actions";
import { compileCore } from "../build-data/compile-core";
import { compileObservations, compileVersions } from "../build-data/compile-observations";
import { readGeography } from "../build-data/geography-files";
import { readPackage } from "../build-data/read-package";
import { InputError } from "../command";
import { faultsAsError } from "../hotspots/read-rows";

/** A source that has been fetched again since: it was last fetched for the newest of the figures shown. */
function sourceAsOf(source: Source, version: ObservationVersion, pinned: string | null): Source {
  if (pinned === null || compareVintages(source.retrieved, pinned) <= 0) return source;
  const own = version.columns.filter((column) => column.source === source.id);
  const newest = newestVintage(own.map(({ vintage }) => vintage));
  return newest === undefined || newest === "undated" ? source : { ...source, retrieved: newest };
}

/**
 * The whole data package with the version that the app would show, or its figures as they stood on the
 * day `pinned`. @throws InputError with one line per fault.
 */
export async function openTables(directory: string, pinned: string | null = null): Promise<Tables> {
  const checked = checkPackage(await readPackage(directory));
  if (checked.is === "faulty") throw faultsAsError(checked.faults);
  const { files, missing } = await readGeography(directory);
  if (missing.length > 0) throw new InputError(`${directory}: ${missing.join(", ")} missing.`);
  const { tables } = checked;
  const { areas, columns: newest } = compileObservations(tables);
  const core = compileCore(tables);
  const kept = { areas, newest, older: compileVersions(tables).columns };
  const version = versionAsOf(kept, pinned);
  return createTables(
    compile(tables, files).manifest,
    { ...core, sources: core.sources.map((source) => sourceAsOf(source, version, pinned)) },
    compileActions(tables),
    createObservationIndex({ schema: 1, ...version }),
  );
}
