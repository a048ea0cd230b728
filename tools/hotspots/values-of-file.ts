import type { ValuedSites } from "../../src/domain/figures/municipality-values";
import { cell, faultAt, numberCell } from "../../src/sources/tables/table-row";
import { needed, optional, type TableSpec } from "../../src/sources/tables/spec/table-spec";
import { checkedRows, faultsAsError, readText } from "./read-rows";

const SPEC: TableSpec = {
  name: "values",
  title: "A value for each id",
  key: ["id"],
  columns: [needed("id", "string"), optional("value", "number")],
};

/** CSV `id,value`. @throws InputError with one line per fault. */
export async function valuesOfFile(path: string): Promise<ValuedSites> {
  const rows = checkedRows(path, await readText(path), SPEC, true);
  const endless = rows.filter((row) => !Number.isFinite(numberCell(row, "value") ?? 0));
  if (endless.length > 0) {
    throw faultsAsError(endless.map((row) => faultAt(row, "value", "is too large a number")));
  }
  return {
    ids: rows.map((row) => cell(row, "id")),
    values: Float64Array.from(rows, (row) => numberCell(row, "value") ?? NaN),
  };
}
