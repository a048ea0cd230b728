import type { AreaId } from "../../../../domain/areas/area";
import type { Column, Table } from "../../../../export/table";
import { factorOf, unitText } from "../../../../i18n/figure-text";
import type { Choices } from "../../../../state/choices";
import type { LanguageState } from "../../../../state/language.svelte";

interface Named {
  readonly id: AreaId;
  readonly name: string;
}

const headsOf = ({ t }: LanguageState): readonly Column[] => [
  { key: "id", heading: t.download.columns.id, kind: "code" },
  { key: "name", heading: t.download.columns.name, kind: "text" },
];

/** A tick of an axis, in the unit that is printed. */
export function tickText({ format }: LanguageState, choices: Choices, stored: number): string {
  const value = stored * factorOf(choices);
  const decimals = Number.isInteger(value) || Math.abs(value) >= 10 ? 0 : 1;
  return format.number(value, decimals);
}

/** The areas with a figure in the year shown, in the unit shown. */
export function distributionTable(
  language: LanguageState,
  choices: Choices,
  points: readonly (Named & { readonly value: number })[],
): Table {
  const { value } = language.t.download.columns;
  const heading = `${value}, ${unitText(language, choices)}, ${choices.year}`;
  return {
    columns: [...headsOf(language), { key: "value", heading, kind: "number" }],
    rows: points.map((point) => [point.id, point.name, point.value * factorOf(choices)]),
  };
}

/** The years of each area beside each other; a year without a figure is empty. */
export function seriesTable(
  language: LanguageState,
  choices: Choices,
  series: readonly (Named & {
    readonly points: readonly { readonly year: number; readonly value: number }[];
  })[],
): Table {
  const level = { ...choices, mode: "level" } as const;
  return {
    columns: [
      ...headsOf(language),
      { key: "unit", heading: language.t.download.columns.unit, kind: "text" },
      ...choices.years.map((year): Column => ({
        key: `y${year}`,
        heading: String(year),
        kind: "number",
      })),
    ],
    rows: series.map(({ id, name, points }) => {
      const values = new Map(points.map(({ year, value }) => [year, value * factorOf(level)]));
      return [
        id,
        name,
        unitText(language, level),
        ...choices.years.map((year) => values.get(year) ?? null),
      ];
    }),
  };
}
