import { readFile } from "node:fs/promises";
import { checkCells, checkKeys } from "../../src/sources/tables/check/cells";
import { faultLine, sortFaults, type TableFault } from "../../src/sources/tables/fault";
import { readTable } from "../../src/sources/tables/read-table";
import type { TableRow } from "../../src/sources/tables/table-row";
import type { TableSpec } from "../../src/sources/tables/spec/table-spec";
import { InputError } from "../command";

/** One line per fault, in the order of the file. */
export function faultsAsError(faults: readonly TableFault[]): InputError {
  return new InputError(sortFaults(faults).map(faultLine).join("\n"));
}

/** @throws InputError where the file cannot be read or is not UTF-8. */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new InputError(`${path}: the file cannot be read (${code}).`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path}: must be UTF-8.`);
  }
}

/** The checked rows of a CSV file a user gave. @throws InputError with one line per fault. */
export function checkedRows(
  path: string,
  text: string,
  spec: TableSpec,
  unique: boolean,
): readonly TableRow[] {
  const { rows, faults } = readTable(path, text, spec);
  const all = [...faults, ...checkCells(rows, spec), ...(unique ? checkKeys(rows, spec) : [])];
  if (all.length > 0) throw faultsAsError(all);
  return rows;
}
