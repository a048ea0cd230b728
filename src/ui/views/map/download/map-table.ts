import type { Tables } from "../../../../domain/package/tables";
import type { Cell, Column, Table } from "../../../../export/table";
import { factorOf, unitText, valueText } from "../../../../i18n/figure-text";
import type { Row } from "../../../../state/explore.svelte";
import type { Choices } from "../../../../state/choices";
import type { LanguageState } from "../../../../state/language.svelte";
import { licenceText, sourcesOf, sourceText } from "./provenance";

const KEYS = [
  ["id", "code"],
  ["name", "text"],
  ["level", "text"],
  ["geography", "text"],
  ["nuts", "text"],
  ["lau", "text"],
  ["indicator", "text"],
  ["normalisation", "text"],
  ["mode", "text"],
  ["year", "number"],
  ["value", "number"],
  ["category", "text"],
  ["unit", "text"],
  ["missing", "text"],
  ["flags", "text"],
  ["source", "text"],
  ["licence", "text"],
  ["version", "text"],
] as const;
type Key = (typeof KEYS)[number][0];

/** The columns that hold numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(
  KEYS.flatMap(([key, kind]) => (kind === "number" ? [key] : [])),
);

function cellsOf(
  language: LanguageState,
  choices: Choices,
  { area, figure }: Row,
  shared: Record<"source" | "licence" | "version", string>,
): Record<Key, Cell> {
  const { t } = language;
  const { indicator, normalisation, mode, year, date } = choices;
  const isCategory = indicator.kind === "category";
  return {
    id: area.id,
    name: area.name,
    level: t.common.levelOne[area.level],
    geography: date,
    nuts: area.nuts,
    lau: area.lau,
    indicator: indicator.name[language.code],
    normalisation: t.common.normalisations[normalisation],
    mode: t.explore.modes[mode],
    year,
    value: figure.is === "value" ? figure.value * factorOf(choices) : null,
    category: isCategory && figure.is === "value" ? valueText(language, choices, figure) : null,
    unit: unitText(language, choices),
    missing: figure.is === "gap" ? t.common.gaps[figure.why] : null,
    flags:
      figure.is === "value" ? figure.flags.map((flag) => t.common.flags[flag]).join(", ") : null,
    ...shared,
  };
}

/** The rows on screen as a table to take away, with what is needed to quote them. */
export function mapTable(
  language: LanguageState,
  tables: Tables,
  choices: Choices,
  rows: readonly Row[],
): Table {
  const sources = sourcesOf(tables, choices);
  const shared = {
    source: sourceText(sources),
    licence: licenceText(sources),
    version: tables.manifest.version,
  };
  const headings = language.t.download.columns;
  return {
    columns: KEYS.map(([key, kind]): Column => ({ key, kind, heading: headings[key] })),
    rows: rows.map((row) => {
      const cells = cellsOf(language, choices, row, shared);
      return KEYS.map(([key]) => cells[key]);
    }),
  };
}
