import {
  APPLIED_STATES,
  type Correction,
  type CorrectionState,
} from "../../src/domain/corrections/correction";
import { valueOfPatch } from "../../src/sources/tables/check/patches";
import { type PackageTables, tableOf } from "../../src/sources/tables/check-package";
import { cell, numberCell, type TableRow, textCell } from "../../src/sources/tables/table-row";

/** A checked row of the patches as the app reads it. */
export function correctionOf(row: TableRow): Correction {
  const { area, indicator, year } = valueOfPatch(row);
  return {
    id: cell(row, "id"),
    area,
    indicator,
    year: Number(year),
    old: numberCell(row, "old"),
    new: numberCell(row, "new"),
    state: cell(row, "state") as CorrectionState,
    evidence: cell(row, "evidence"),
    checkedBy: textCell(row, "checked_by"),
    date: cell(row, "date"),
    expires: textCell(row, "expires"),
    note:
      cell(row, "note_da") === "" ? null : { da: cell(row, "note_da"), en: cell(row, "note_en") },
  };
}

/** Corrections whose figure stands in place of the source's. */
export const appliedCorrections = (tables: PackageTables): readonly Correction[] =>
  tableOf(tables, "patches")
    .rows.map(correctionOf)
    .filter(({ state }) => APPLIED_STATES.includes(state));
