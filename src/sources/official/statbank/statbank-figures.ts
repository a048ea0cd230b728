import { type ImportedFigure, municipalityCode } from "../imported";
import type { StatbankRow } from "./statbank-csv";
import { areaVariable, type StatbankInfo } from "./statbank-info";
import type { Derivation, StatbankTable } from "./statbank-tables";

/** The sum of cells; a cell without a figure adds nothing, and all of them without one are a gap. */
function sumOf(rows: readonly StatbankRow[]): number | null {
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0
    ? null
    : Number(known.reduce((sum, value) => sum + value, 0).toPrecision(12));
}

function valueOf(rows: readonly StatbankRow[], derivation: Derivation): number | null {
  const part = sumOf(rows.filter(derivation.part));
  if (derivation.whole === undefined) return part;
  const whole = sumOf(rows.filter(derivation.whole));
  if (part === null || whole === null || whole === 0) return null;
  return Number(((100 * part) / whole).toFixed(derivation.decimals ?? 2));
}

/** Figures of the kommuner among the areas of a table; regions, provinces and Christiansø are left out. */
export function statbankFigures(
  table: StatbankTable,
  info: StatbankInfo,
  rows: readonly StatbankRow[],
  municipalities: ReadonlySet<string>,
): readonly ImportedFigure[] {
  const variable = areaVariable(info).toUpperCase();
  const cells = new Map<string, StatbankRow[]>();
  for (const row of rows) {
    const area = municipalityCode(row.codes.get(variable), municipalities);
    const [, year] = table.period.exec(row.codes.get("TID") ?? "") ?? [];
    if (area === null || year === undefined) continue;
    const key = `${area} ${year}`;
    const own = cells.get(key);
    if (own === undefined) cells.set(key, [row]);
    else own.push(row);
  }
  return table.derive(info).flatMap((derivation) =>
    [...cells].map(([key, own]): ImportedFigure => {
      const [area = "", year = ""] = key.split(" ");
      const value = valueOf(own, derivation);
      const flag = value === null ? "mangler" : null;
      const { indicator } = derivation;
      return { area, indicator, year: Number(year), value, flag, source: table.source };
    }),
  );
}
