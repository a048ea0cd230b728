import type { Area, Link, Membership } from "../../src/domain/areas/area";
import type { CoreTables } from "../../src/domain/package/data-package";
import type { Indicator, LocalText, Source } from "../../src/domain/figures/indicator";
import { type PackageTables, tableOf } from "../../src/sources/tables/check-package";
import {
  parseBreaks,
  type Parsed,
  parseDecimals,
  parseNormalisations,
} from "../../src/sources/tables/indicator-cells";
import { correctionOf } from "./compile-corrections";
import { cell, numberCell, type TableRow, textCell } from "../../src/sources/tables/table-row";

function areaOf(row: TableRow): Area {
  return {
    id: cell(row, "id"),
    level: cell(row, "level") as Area["level"],
    name: cell(row, "name"),
    nameGenitive: cell(row, "name_genitive"),
    validFrom: cell(row, "valid_from"),
    validTo: textCell(row, "valid_to"),
    nuts: textCell(row, "nuts"),
    lau: textCell(row, "lau"),
    type: textCell(row, "type") as Area["type"],
    note: textCell(row, "note"),
  };
}

function membershipOf(row: TableRow): Membership {
  return {
    child: cell(row, "child"),
    parent: cell(row, "parent"),
    validFrom: cell(row, "valid_from"),
    validTo: textCell(row, "valid_to"),
    source: cell(row, "source"),
  };
}

function linkOf(row: TableRow): Link {
  return {
    a: cell(row, "a"),
    b: cell(row, "b"),
    kind: cell(row, "kind") as Link["kind"],
    source: cell(row, "source"),
  };
}

function sourceOf(row: TableRow): Source {
  return {
    id: cell(row, "id"),
    title: cell(row, "title"),
    publisher: cell(row, "publisher"),
    url: cell(row, "url"),
    table: textCell(row, "table"),
    licence: cell(row, "licence"),
    credit: cell(row, "credit"),
    retrieved: cell(row, "retrieved"),
    note: textCell(row, "note"),
  };
}

function sound<T>(parsed: Parsed<T>): T {
  if (parsed.is === "broken") throw new RangeError(`an unchecked cell: ${parsed.rule}`);
  return parsed.value;
}

const textIn = (row: TableRow, column: string): LocalText => ({
  da: cell(row, `${column}_da`),
  en: cell(row, `${column}_en`),
});

function indicatorOf(row: TableRow): Indicator {
  return {
    id: cell(row, "id"),
    theme: cell(row, "theme") as Indicator["theme"],
    name: textIn(row, "name"),
    unit: cell(row, "unit"),
    kind: cell(row, "kind") as Indicator["kind"],
    defaultDenominator: cell(row, "default_denominator") as Indicator["defaultDenominator"],
    denominatorReason: textIn(row, "denominator_reason"),
    normalisations: sound(parseNormalisations(cell(row, "normalisations"))),
    direction: cell(row, "direction") as Indicator["direction"],
    breaks: sound(parseBreaks(cell(row, "breaks"))),
    palette: cell(row, "palette") as Indicator["palette"],
    decimals: sound(parseDecimals(cell(row, "decimals"))),
    definition: textIn(row, "definition"),
    caveat: cell(row, "caveat_da") === "" ? null : textIn(row, "caveat"),
    source: cell(row, "source"),
  };
}

/** Unordered pairs, the lower code first, ascending. */
function neighbourPairs(rows: readonly TableRow[]): CoreTables["neighbours"] {
  return rows
    .map((row): [string, string] => {
      const [a, b] = [cell(row, "a"), cell(row, "b")];
      return a < b ? [a, b] : [b, a];
    })
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

function labelPointsOf(
  rows: readonly TableRow[],
  areas: readonly Area[],
): CoreTables["labelPoints"] {
  const known = new Set(areas.map(({ id }) => id));
  return Object.fromEntries(
    rows
      .filter((row) => known.has(cell(row, "id")))
      .map((row) => [cell(row, "id"), [numberCell(row, "lon") ?? 0, numberCell(row, "lat") ?? 0]]),
  );
}

/** Compiles the tables that every view needs. The tables must have been checked. */
export function compileCore(tables: PackageTables): CoreTables {
  const rows = (name: string): readonly TableRow[] => tableOf(tables, name).rows;
  const areas = rows("areas").map(areaOf);
  const corrections = rows("patches").map(correctionOf);
  return {
    schema: 1,
    areas,
    memberships: rows("memberships").map(membershipOf),
    links: rows("links").map(linkOf),
    neighbours: neighbourPairs(rows("neighbours")),
    indicators: rows("indicators").map(indicatorOf),
    sources: rows("sources").map(sourceOf),
    ...(corrections.length > 0 && { corrections }),
    labelPoints: labelPointsOf(rows("label_points"), areas),
  };
}
