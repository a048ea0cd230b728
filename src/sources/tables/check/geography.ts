import { isValidOn } from "../../../domain/areas/area";
import type { TableFault } from "../fault";
import { cell, faultAt, type Table, type TableRow, textCell } from "../table-row";

/** Either side of the regional reform: both geographies must be whole. */
const CHECK_DATES = ["2026-12-31", "2027-01-01"] as const;
const MUNICIPALITY_COUNT = 98;

interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

const periodOf = (row: TableRow): Period => ({
  validFrom: cell(row, "valid_from"),
  validTo: textCell(row, "valid_to"),
});

/** `valid_to` is the first day no longer covered, so it lies after `valid_from`. */
export function checkPeriods(table: Table): readonly TableFault[] {
  return table.rows
    .filter((row) => {
      const { validFrom, validTo } = periodOf(row);
      return validTo !== null && validTo <= validFrom;
    })
    .map((row) => faultAt(row, "valid_to", "must lie after valid_from"));
}

/** Level of each area. */
const levelsOf = (areas: Table): ReadonlyMap<string, string> =>
  new Map(areas.rows.map((row) => [cell(row, "id"), cell(row, "level")]));

/** Rows of areas.csv that are kommuner. */
export const municipalityRows = (areas: Table): readonly TableRow[] =>
  areas.rows.filter((row) => cell(row, "level") === "municipality");

export function checkMunicipalities(areas: Table): readonly TableFault[] {
  const rows = municipalityRows(areas);
  const faults = rows
    .filter((row) => !/^\d{4}$/u.test(cell(row, "id")))
    .map((row) => faultAt(row, "id", "a kommune's code has four digits"));
  const [first] = areas.rows;
  if (first !== undefined && rows.length !== MUNICIPALITY_COUNT)
    faults.push({
      file: first.file,
      row: 1,
      column: "level",
      rule: `Denmark has ${MUNICIPALITY_COUNT} kommuner`,
      value: String(rows.length),
    });
  return faults;
}

function overlapFaults(rows: readonly TableRow[]): readonly TableFault[] {
  const ordered = rows.toSorted((a, b) => (cell(a, "valid_from") < cell(b, "valid_from") ? -1 : 1));
  return ordered.flatMap((row, place) => {
    const before = ordered[place - 1];
    if (before === undefined || !isValidOn(periodOf(before), cell(row, "valid_from"))) return [];
    const rule = `overlaps the membership on ${before.file}:${before.row}`;
    return [faultAt(row, "valid_from", rule)];
  });
}

interface Geography {
  readonly levels: ReadonlyMap<string, string>;
  readonly periods: ReadonlyMap<string, Period>;
}

const isWithin = (geography: Geography, row: TableRow, date: string): boolean => {
  const parent = geography.periods.get(cell(row, "parent"));
  return parent !== undefined && isValidOn(parent, date) && isValidOn(periodOf(row), date);
};

/** Each kommune lies in one region and one KKR on both sides of the reform, and never in two at once. */
export function checkMemberships(areas: Table, memberships: Table): readonly TableFault[] {
  const geography: Geography = {
    levels: levelsOf(areas),
    periods: new Map(areas.rows.map((row) => [cell(row, "id"), periodOf(row)])),
  };
  const file = memberships.rows[0]?.file ?? "memberships.csv";
  const faults: TableFault[] = [];
  for (const area of municipalityRows(areas)) {
    const child = cell(area, "id");
    const own = memberships.rows.filter((row) => cell(row, "child") === child);
    for (const level of ["region", "kkr"]) {
      const rows = own.filter((row) => geography.levels.get(cell(row, "parent")) === level);
      for (const date of CHECK_DATES) {
        if (rows.some((row) => isWithin(geography, row, date))) continue;
        const rule = `${child} belongs to no ${level} that exists on ${date}`;
        faults.push({ file, row: 0, column: "child", rule, value: child });
      }
      faults.push(...overlapFaults(rows));
    }
  }
  return faults;
}

/** A link or a land border joins two different kommuner, each pair once. */
export function checkPairs(areas: Table, pairs: Table): readonly TableFault[] {
  const levels = levelsOf(areas);
  const seen = new Set<string>();
  return pairs.rows.flatMap((row) => {
    const [a, b] = [cell(row, "a"), cell(row, "b")];
    const faults: TableFault[] = [];
    for (const column of ["a", "b"]) {
      const level = levels.get(cell(row, column));
      if (level !== undefined && level !== "municipality")
        faults.push(faultAt(row, column, "must be a kommune"));
    }
    if (a === b) faults.push(faultAt(row, "b", "must be another kommune than a"));
    if (seen.has(`${b} ${a}`))
      faults.push(faultAt(row, "a", "the pair already stands the other way round"));
    seen.add(`${a} ${b}`);
    return faults;
  });
}
