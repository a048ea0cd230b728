import { GAP_KINDS, SOURCE_FLAGS } from "../../../domain/figures/observation";
import { newestVintage } from "../../../domain/figures/vintage";
import { municipalityRows } from "./geography";
import type { TableFault } from "../fault";
import { cell, faultAt, numberCell, type Table, type TableRow } from "../table-row";

/** A share that says more than 100 % of itself: production over consumption. */
const SHARES_BEYOND_HUNDRED: ReadonlySet<string> = new Set(["renewable_ratio"]);
const SECTORS = [
  "ghg_energy",
  "ghg_transport",
  "ghg_agriculture",
  "ghg_waste",
  "ghg_industry",
] as const;
const SUM_TOLERANCE_TONNES = 1;
const SUM_TOLERANCE_SHARE = 1e-6;

const gapKinds: readonly string[] = GAP_KINDS;
const valueFlags: readonly string[] = SOURCE_FLAGS;

function flagFault(row: TableRow): TableFault | null {
  const [value, flag] = [cell(row, "value"), cell(row, "flag")];
  if (value === "" && !gapKinds.includes(flag))
    return faultAt(row, "flag", `without a value the flag says why: ${gapKinds.join(", ")}`);
  if (value !== "" && flag !== "" && !valueFlags.includes(flag))
    return faultAt(
      row,
      "flag",
      `with a value the flag is one of ${valueFlags.join(", ")} or empty`,
    );
  return null;
}

/** Only emissions can be below zero (uptake); people, areas, counts, money and shares cannot. */
function rangeFault(row: TableRow, indicator: TableRow): TableFault | null {
  const value = numberCell(row, "value");
  if (value === null || Number.isNaN(value)) return null;
  if (cell(indicator, "unit") === "%" && !SHARES_BEYOND_HUNDRED.has(cell(indicator, "id")))
    return value < 0 || value > 100
      ? faultAt(row, "value", "a share lies between 0 and 100 %")
      : null;
  const counted = cell(indicator, "theme") === "base" || cell(indicator, "kind") === "extensive";
  return counted && cell(indicator, "theme") !== "emissions" && value < 0
    ? faultAt(row, "value", "must not be negative")
    : null;
}

/** Flags, signs and shares of each figure, and that it is a kommune's. */
export function checkFigures(
  observations: Table,
  indicators: Table,
  areas: Table,
): readonly TableFault[] {
  const byId = new Map(indicators.rows.map((row) => [cell(row, "id"), row]));
  const known = new Set(areas.rows.map((row) => cell(row, "id")));
  const municipalities = new Set(municipalityRows(areas).map((row) => cell(row, "id")));
  return observations.rows.flatMap((row) => {
    const indicator = byId.get(cell(row, "indicator"));
    const area = cell(row, "area");
    const faults = [flagFault(row), indicator === undefined ? null : rangeFault(row, indicator)];
    if (known.has(area) && !municipalities.has(area))
      faults.push(faultAt(row, "area", "must be a kommune"));
    return faults.filter((fault) => fault !== null);
  });
}

/** Rows by indicator, year and vintage, in the order of the file. */
export function groupColumns(observations: Table): ReadonlyMap<string, readonly TableRow[]> {
  return groupRows(
    observations.rows,
    (row) => `${cell(row, "indicator")} ${cell(row, "year")} ${cell(row, "vintage")}`,
  );
}

function groupRows(
  rows: readonly TableRow[],
  keyOf: (row: TableRow) => string,
): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Of each indicator and year, the rows of the newest version. */
export function newestRows(observations: Table): readonly TableRow[] {
  const columns = groupRows(
    observations.rows,
    (row) => `${cell(row, "indicator")} ${cell(row, "year")}`,
  );
  return [...columns.values()].flatMap((rows) => {
    const newest = newestVintage(rows.map((row) => cell(row, "vintage")));
    return rows.filter((row) => cell(row, "vintage") === newest);
  });
}

/** A kommune without a figure has a row that says why, in every version. */
export function checkCompleteness(observations: Table, areas: Table): readonly TableFault[] {
  const codes = municipalityRows(areas).map((row) => cell(row, "id"));
  return [...groupColumns(observations)].flatMap(([key, rows]) => {
    const present = new Set(rows.map((row) => cell(row, "area")));
    const missing = codes.filter((code) => !present.has(code));
    const file = rows[0]?.file ?? "";
    const rule = `${key} has no row for these kommuner`;
    return missing.length === 0
      ? []
      : [{ file, row: 0, column: "area", rule, value: missing.join(" ") }];
  });
}

/** The five sectors add up to the total, within a tonne or a millionth, where all six are known. */
export function checkSectorSums(observations: Table): readonly TableFault[] {
  const figures = new Map<string, number>();
  const newest = newestRows(observations);
  for (const row of newest) {
    const value = numberCell(row, "value");
    if (value !== null)
      figures.set(`${cell(row, "indicator")} ${cell(row, "year")} ${cell(row, "area")}`, value);
  }
  return newest.flatMap((row) => {
    const total = numberCell(row, "value");
    if (cell(row, "indicator") !== "ghg" || total === null || Number.isNaN(total)) return [];
    let sum = 0;
    for (const sector of SECTORS) {
      const part = figures.get(`${sector} ${cell(row, "year")} ${cell(row, "area")}`);
      if (part === undefined || Number.isNaN(part)) return [];
      sum += part;
    }
    const tolerance = Math.max(SUM_TOLERANCE_TONNES, Math.abs(total) * SUM_TOLERANCE_SHARE);
    return Math.abs(sum - total) <= tolerance
      ? []
      : [faultAt(row, "value", `the five sectors add up to ${sum.toFixed(3)}`)];
  });
}
