import { checkEffects, checkPlanDates, checkRegister } from "./check/actions";
import { checkCells, checkKeys, checkReferences } from "./check/cells";
import { checkMemberships, checkMunicipalities, checkPairs, checkPeriods } from "./check/geography";
import { checkIndicators } from "./check/indicators";
import { checkCompleteness, checkFigures, checkSectorSums } from "./check/observations";
import { checkPatches } from "./check/patches";
import { checkPerCapita } from "./check/per-capita";
import { sortFaults, type TableFault } from "./fault";
import { readTable } from "./read-table";
import { cell, type Table, type TableRow } from "./table-row";
import { TABLE_SPECS } from "./spec/specs";
import type { TableSpec } from "./spec/table-spec";

/** File name below `data/` → its text, for every CSV file found. */
export type PackageTexts = ReadonlyMap<string, string>;

/** Table name → table; all of `TABLE_SPECS` are there. */
export type PackageTables = ReadonlyMap<string, Table>;

export type CheckedPackage =
  | { readonly is: "sound"; readonly tables: PackageTables }
  | { readonly is: "faulty"; readonly faults: readonly TableFault[] };

const GEOGRAPHY_TABLES: ReadonlySet<string> = new Set(["neighbours", "label_points"]);

/** Tables in many files, each a folder. */
const FOLDERS: ReadonlySet<string> = new Set(["observations", "patches"]);

/** Where a table stands. */
export function filesOf(spec: TableSpec, names: Iterable<string>): readonly string[] {
  if (FOLDERS.has(spec.name)) {
    const file = new RegExp(`^${spec.name}/[\\w-]+\\.csv$`, "u");
    return [...names].filter((name) => file.test(name)).toSorted();
  }
  return [GEOGRAPHY_TABLES.has(spec.name) ? `geography/${spec.name}.csv` : `${spec.name}.csv`];
}

interface Reading {
  readonly tables: PackageTables;
  readonly faults: readonly TableFault[];
}

function readAll(texts: PackageTexts): Reading {
  const tables = new Map<string, Table>();
  const faults: TableFault[] = [];
  for (const spec of TABLE_SPECS) {
    const rows: TableRow[] = [];
    const files = filesOf(spec, texts.keys());
    for (const file of files) {
      const text = texts.get(file);
      if (text === undefined) {
        faults.push({ file, row: 0, column: "", rule: "the file is missing", value: "" });
        continue;
      }
      const read = readTable(file, text, spec);
      rows.push(...read.rows);
      faults.push(...read.faults);
    }
    if (files.length === 0 && spec.mayBeEmpty !== true)
      faults.push({
        file: spec.name,
        row: 0,
        column: "",
        rule: "no file of this table",
        value: "",
      });
    tables.set(spec.name, { spec, rows });
  }
  return { tables, faults };
}

/** @throws RangeError for a name that is no table. */
export function tableOf(tables: PackageTables, name: string): Table {
  const table = tables.get(name);
  if (table === undefined) throw new RangeError(`no table is called "${name}"`);
  return table;
}

function checkEachTable(tables: PackageTables): readonly TableFault[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (name: string): ReadonlySet<string> => {
    const { spec, rows } = tableOf(tables, name);
    const found = ids.get(name) ?? new Set(rows.map((row) => cell(row, spec.key[0] ?? "")));
    ids.set(name, found);
    return found;
  };
  return [...tables.values()].flatMap(({ spec, rows }) =>
    [checkCells(rows, spec), checkKeys(rows, spec), checkReferences(rows, spec, idsOf)].flat(),
  );
}

function checkTogether(tables: PackageTables): readonly TableFault[] {
  const table = (name: string): Table => tableOf(tables, name);
  const [areas, observations] = [table("areas"), table("observations")];
  return [
    ...checkPeriods(areas),
    ...checkPeriods(table("memberships")),
    ...checkMunicipalities(areas),
    ...checkMemberships(areas, table("memberships")),
    ...checkPairs(areas, table("links")),
    ...checkPairs(areas, table("neighbours")),
    ...checkIndicators(table("indicators")),
    ...checkFigures(observations, table("indicators"), areas),
    ...checkCompleteness(observations, areas),
    ...checkSectorSums(observations),
    ...checkPerCapita(observations),
    ...checkPatches(table("patches"), observations),
    ...checkPlanDates(table("plans")),
    ...checkRegister(table("initiatives"), table("participants"), areas),
    ...checkEffects(table("effects"), table("participants")),
  ];
}

/** A cell with two faults tells the first, which is the plainer one. */
function firstPerCell(faults: readonly TableFault[]): readonly TableFault[] {
  const seen = new Set<string>();
  return faults.filter(({ file, row, column, rule, value }) => {
    const place = `${file}:${row}:${column}:${row === 0 ? rule + value : ""}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/** Reads and checks the whole package; all faults at once, in the order of file and row. */
export function checkPackage(texts: PackageTexts): CheckedPackage {
  const { tables, faults } = readAll(texts);
  const all = [...faults, ...checkEachTable(tables), ...checkTogether(tables)];
  if (all.length === 0) return { is: "sound", tables };
  return { is: "faulty", faults: sortFaults(firstPerCell(all)) };
}
