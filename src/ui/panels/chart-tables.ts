import type { YearValue } from "../../domain/figures/forecast";
import type { Source } from "../../domain/figures/indicator";
import type { Tables } from "../../domain/package/tables";
import type { Cell, Column, Table } from "../../export/table";
import type { LanguageState } from "../../state/language.svelte";
import { SECTORS } from "../../state/municipality-facts";

/** The sources of indicators, each once. */
export const sourcesFor = (tables: Tables, indicators: readonly string[]): readonly Source[] =>
  [...new Set(indicators.flatMap((id) => tables.indicators.get(id)?.source ?? []))].flatMap(
    (id) => tables.sources.get(id) ?? [],
  );

const UNIT = "t CO₂e";

/** The total and its sectors, with the years beside each other; tonnes, empty where there is a gap. */
export function sectorTable(
  { t }: LanguageState,
  area: string,
  years: readonly number[],
  valueIn: (indicator: string, year: number) => number | null | undefined,
): Table {
  const { columns } = t.download;
  return {
    columns: [
      { key: "name", heading: columns.name, kind: "text" },
      { key: "indicator", heading: `${columns.indicator}, ${UNIT}`, kind: "text" },
      ...years.map((year): Column => ({
        key: `y${year}`,
        heading: String(year),
        kind: "number",
      })),
    ],
    rows: (["ghg", ...SECTORS] as const).map((key): Cell[] =>
      [area, t.municipality.sectors[key] as Cell].concat(
        years.map((year) => valueIn(key, year) ?? null),
      ),
    ),
  };
}

/** The account and what it is carried on to by each forecast, a row a year; tonnes. */
export function pathTable(
  { t }: LanguageState,
  area: string,
  account: readonly YearValue[],
  forecasts: readonly { readonly name: string; readonly values: readonly YearValue[] }[],
): Table {
  const { columns } = t.download;
  const lines = [{ name: t.area.path.account, values: account }, ...forecasts];
  return {
    columns: [
      { key: "name", heading: columns.name, kind: "text" },
      { key: "indicator", heading: columns.indicator, kind: "text" },
      { key: "year", heading: columns.year, kind: "number" },
      { key: "value", heading: `${columns.value}, ${UNIT}`, kind: "number" },
    ],
    rows: lines.flatMap(({ name, values }) =>
      values.map(({ year, value }) => [area, name, year, value]),
    ),
  };
}
