import type { TableFault } from "../fault";
import { cell, faultAt, type Table } from "../read-table";

const PRECISION_OF_LENGTH: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

/** A date is written as far as it is known. */
export function checkPlanDates(plans: Table): readonly TableFault[] {
  return plans.rows.flatMap((row) => {
    const known = PRECISION_OF_LENGTH[cell(row, "date").length];
    return known === undefined || known === cell(row, "precision")
      ? []
      : [faultAt(row, "precision", `the date says ${known}`)];
  });
}

/** Compares as far as both dates go: `2024` does not lie after `2024-03`. */
function liesAfter(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return length > 0 && from.slice(0, length) > to.slice(0, length);
}

/** What ends does not end before it starts. */
export function checkSpan(table: Table, start: string, end: string): readonly TableFault[] {
  return table.rows
    .filter((row) => liesAfter(cell(row, start), cell(row, end)))
    .map((row) => faultAt(row, end, `must not lie before ${start}`));
}

/** A footprint is a catchment; an initiative is not its own part. */
export function checkInitiatives(initiatives: Table, areas: Table): readonly TableFault[] {
  const levels = new Map(areas.rows.map((row) => [cell(row, "id"), cell(row, "level")]));
  return initiatives.rows.flatMap((row) => {
    const faults: TableFault[] = [];
    const level = levels.get(cell(row, "footprint"));
    if (level !== undefined && level !== "catchment")
      faults.push(faultAt(row, "footprint", "must be a catchment"));
    for (const column of ["part_of", "same_effect_as"])
      if (cell(row, column) !== "" && cell(row, column) === cell(row, "id"))
        faults.push(faultAt(row, column, "must be another initiative"));
    return faults;
  });
}
