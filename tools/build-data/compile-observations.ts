import type { ObservationColumn, ObservationTables } from "../../src/domain/package/data-package";
import type { Correction } from "../../src/domain/corrections/correction";
import { compareVintages } from "../../src/domain/figures/vintage";
import { appliedCorrections } from "./compile-corrections";
import { groupColumns, newestRows } from "../../src/sources/tables/check/observations";
import { municipalityRows } from "../../src/sources/tables/check/geography";
import { type PackageTables, tableOf } from "../../src/sources/tables/check-package";
import { cell, numberCell, type TableRow } from "../../src/sources/tables/table-row";

/** The most frequent text; of equals the first in the alphabet, so that the answer is stable. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best?.[0] ?? "";
}

/** Index → flag of the figures; `*` when all of them share one. */
function flagsOf(rows: readonly TableRow[]): Record<string, string> {
  const valued = rows.filter((row) => cell(row, "value") !== "");
  const [first] = valued;
  if (first === undefined) return {};
  const flag = cell(first, "flag");
  if (valued.every((row) => cell(row, "flag") === flag)) return flag === "" ? {} : { "*": flag };
  return record(rows, (row) => (cell(row, "value") === "" ? "" : cell(row, "flag")));
}

/** Index → text, leaving out what is empty. */
function record(
  rows: readonly TableRow[],
  textOf: (row: TableRow) => string,
): Record<string, string> {
  return Object.fromEntries(
    rows
      .map((row, place) => [String(place), textOf(row)] as const)
      .filter(([, text]) => text !== ""),
  );
}

/** A column with our figures in place of the source's where a correction is in force. */
function corrected(
  column: ObservationColumn,
  areas: readonly string[],
  corrections: readonly Correction[],
): ObservationColumn {
  const own = corrections.filter(
    ({ indicator, year }) => indicator === column.indicator && year === column.year,
  );
  if (own.length === 0) return column;
  const at = new Map(own.map((one) => [areas.indexOf(one.area), one]));
  const places = [...at.keys()].map(String);
  const gaps = Object.entries(column.gaps).filter(([place]) => !places.includes(place));
  return {
    ...column,
    values: column.values.map((value, place) => at.get(place)?.new ?? value),
    gaps: Object.fromEntries(gaps),
    flags: { ...column.flags, ...Object.fromEntries(places.map((place) => [place, "corrected"])) },
    patches: Object.fromEntries([...at].map(([place, { id }]) => [place, id])),
  };
}

function columnOf(rows: readonly TableRow[]): ObservationColumn {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a column without rows");
  const source = mostCommon(rows.map((row) => cell(row, "source")));
  return {
    indicator: cell(first, "indicator"),
    year: Number(cell(first, "year")),
    source,
    vintage: cell(first, "vintage"),
    values: rows.map((row) => numberCell(row, "value")),
    gaps: record(rows, (row) => (cell(row, "value") === "" ? cell(row, "flag") : "")),
    flags: flagsOf(rows),
    sources: record(rows, (row) => (cell(row, "source") === source ? "" : cell(row, "source"))),
  };
}

/** Columns of rows that have been checked, in the order of indicators.csv, year and version. */
function columnsOf(
  tables: PackageTables,
  areas: readonly string[],
  rows: readonly TableRow[],
): readonly ObservationColumn[] {
  const order = tableOf(tables, "indicators").rows.map((row) => cell(row, "id"));
  const place = new Map(areas.map((area, index) => [area, index]));
  const placeOf = (row: TableRow): number => place.get(cell(row, "area")) ?? 0;
  const { spec } = tableOf(tables, "observations");
  return [...groupColumns({ spec, rows }).values()]
    .map((group) => columnOf(group.toSorted((a, b) => placeOf(a) - placeOf(b))))
    .toSorted(
      (a, b) =>
        order.indexOf(a.indicator) - order.indexOf(b.indicator) ||
        a.year - b.year ||
        compareVintages(a.vintage, b.vintage),
    );
}

const codesOf = (tables: PackageTables): readonly string[] =>
  municipalityRows(tableOf(tables, "areas"))
    .map((row) => cell(row, "id"))
    .toSorted();

/** One column per indicator and year, of its newest version, with our corrections in it. The tables must have been checked. */
export function compileObservations(tables: PackageTables): ObservationTables {
  const areas = codesOf(tables);
  const corrections = appliedCorrections(tables);
  const columns = columnsOf(tables, areas, newestRows(tableOf(tables, "observations"))).map(
    (column) => corrected(column, areas, corrections),
  );
  return { schema: 1, areas, columns };
}

/** The columns that a newer version has replaced, as their source gave them. */
export function compileVersions(tables: PackageTables): ObservationTables {
  const areas = codesOf(tables);
  const observations = tableOf(tables, "observations");
  const newest = new Set(newestRows(observations));
  const older = observations.rows.filter((row) => !newest.has(row));
  return { schema: 1, areas, columns: columnsOf(tables, areas, older) };
}
