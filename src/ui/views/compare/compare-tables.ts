import type { Figure } from "../../../domain/figures/figure";
import type { Cell, Column, Table } from "../../../export/table";
import { factorOf, unitText } from "../../../i18n/figure-text";
import type { Choices } from "../../../state/choices";
import type { ComparedPath } from "../../../state/compare/paths";
import type { LanguageState } from "../../../state/language.svelte";

type Charted = Pick<Choices, "indicator" | "normalisation" | "years">;

function headsOf({ t }: LanguageState): readonly Column[] {
  const { columns } = t.download;
  return [
    { key: "id", heading: columns.id, kind: "code" },
    { key: "name", heading: columns.name, kind: "text" },
    { key: "indicator", heading: columns.indicator, kind: "text" },
    { key: "unit", heading: columns.unit, kind: "text" },
  ];
}

function labelsOf(language: LanguageState, { indicator, normalisation }: Charted): Cell[] {
  return [
    indicator.name[language.code],
    unitText(language, { indicator, normalisation, mode: "level" }),
  ];
}

/** The years of each area beside each other, in the unit shown; a year without a figure is empty. */
export function pathsTable(
  language: LanguageState,
  choices: Charted,
  paths: readonly ComparedPath[],
): Table {
  const { years } = choices;
  const factor = factorOf({ ...choices, mode: "level" });
  return {
    columns: [
      ...headsOf(language),
      ...years.map((year): Column => ({ key: `y${year}`, heading: String(year), kind: "number" })),
    ],
    rows: paths.map(({ compared: { area }, points }) => {
      const values = new Map(points.map(({ year, value }) => [year, value * factor]));
      return [
        area.id,
        area.name,
        ...labelsOf(language, choices),
        ...years.map((year) => values.get(year) ?? null),
      ];
    }),
  };
}

const cell = (figure: Figure, factor: number): Cell =>
  figure.is === "value" ? figure.value * factor : null;

/** First year, last year and the change between them, in the units shown. */
export function slopeTable(
  language: LanguageState,
  choices: Charted,
  paths: readonly ComparedPath[],
): Table {
  const { indicator, normalisation, years } = choices;
  const change = { indicator, normalisation, mode: "change" } as const;
  const level = factorOf({ ...change, mode: "level" });
  const heading = `${language.t.compare.slope.change}, ${unitText(language, change)}`;
  return {
    columns: [
      ...headsOf(language),
      { key: "first", heading: String(years[0] ?? ""), kind: "number" },
      { key: "last", heading: String(years.at(-1) ?? ""), kind: "number" },
      { key: "change", heading, kind: "number" },
    ],
    rows: paths.map(({ compared: { area }, first, last, change: changed }) => [
      area.id,
      area.name,
      ...labelsOf(language, choices),
      cell(first, level),
      cell(last, level),
      cell(changed, factorOf(change)),
    ]),
  };
}
