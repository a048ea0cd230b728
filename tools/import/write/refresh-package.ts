import { compareVersions, type FigureChange } from "../../../src/domain/changes/compare-versions";
import type { ImportedFigure } from "../../../src/sources/official/imported";
import {
  checkPackage,
  type PackageTables,
  type PackageTexts,
} from "../../../src/sources/tables/check-package";
import { faultLine } from "../../../src/sources/tables/fault";
import { compileObservations } from "../../build-data/compile-observations";
import { DESCRIPTOR_NAME, descriptorOf } from "../../build-data/descriptor";
import { InputError } from "../../command";
import { changeTable } from "./change-report";
import { type ColumnOutcome, mergeFigures } from "./merge-figures";
import { withRetrieved } from "./retrieved";

export interface Refreshed {
  /** Files to write, by name below the package. */
  readonly files: ReadonlyMap<string, string>;
  readonly outcomes: readonly ColumnOutcome[];
  readonly changes: readonly FigureChange[];
}

/** A package without faults. */
export interface SoundPackage {
  readonly texts: PackageTexts;
  readonly tables: PackageTables;
}

/** The tables of a package. @throws InputError with one line per fault. */
export function soundTables(texts: PackageTexts, where: string): PackageTables {
  const checked = checkPackage(texts);
  if (checked.is === "sound") return checked.tables;
  const lines = checked.faults.map(faultLine);
  throw new InputError([`${where}: ${lines.length} faults`, ...lines].join("\n"));
}

/** The package with the figures in it, checked as a whole; nothing is written here. */
export function refreshPackage(
  { texts, tables: before }: SoundPackage,
  figures: readonly ImportedFigure[],
  around: {
    readonly source: string;
    readonly municipalities: readonly string[];
    readonly date: string;
  },
): Refreshed {
  const { municipalities, date } = around;
  const merged = mergeFigures(texts, before, figures, { municipalities, vintage: date });
  const files = new Map(merged.texts);
  const sources = new Set(figures.map(({ source }) => source));
  files.set("sources.csv", withRetrieved(texts, before, sources, date));
  const all = new Map([...texts, ...files]);
  const after = soundTables(all, `the package with ${around.source}`);
  const changes = compareVersions(compileObservations(before), compileObservations(after));
  files.set(`changes/${date}-${around.source}.csv`, changeTable(changes));
  files.set(DESCRIPTOR_NAME, descriptorOf([...all.keys()].toSorted()));
  return { files, outcomes: merged.outcomes, changes };
}
