import type { AreaId } from "../../../../domain/areas/area";
import type { Table } from "../../../../export/table";
import { factorOf, unitText } from "../../../../i18n/figure-text";
import type { LanguageState } from "../../../../state/language.svelte";
import { orderSpots } from "../../../../state/hotspots/spot-classes";
import { sourcesOf, sourceText } from "../../map/download/provenance";
import { type ClusterContext, methodText, nameOf } from "./cluster-words";

const KEYS = [
  ["id", "code"],
  ["name", "text"],
  ["value", "number"],
  ["unit", "text"],
  ["year", "number"],
  ["class", "text"],
  ["statistic", "number"],
  ["z", "number"],
  ["p", "number"],
  ["adjusted", "number"],
  ["method", "text"],
  ["source", "text"],
  ["version", "text"],
] as const;

/** The analysis to take away, in the order of the list, each row with how it was made. */
export function spotTable(context: ClusterContext): Table {
  const { language, tables, choices, answer } = context;
  const { classes, list } = language.t.hotspots;
  const factor = factorOf(choices);
  const method = methodText(context);
  const source = sourceText(sourcesOf(tables, choices));
  const unit = unitText(language, choices);
  return {
    columns: KEYS.map(([key, kind]) => ({ key, kind, heading: list.columns[key] })),
    rows: orderSpots(answer.local).map((row) => [
      row.id,
      nameOf(context, row),
      row.value === null ? null : row.value * factor,
      unit,
      choices.year,
      classes[row.class],
      row.statistic,
      row.z,
      row.p,
      row.p_adjusted,
      method,
      source,
      tables.manifest.version,
    ]),
  };
}

/** Each kommune's own figure and the mean of its neighbours, in standard deviations from the mean. */
export function scatterTable(
  { t }: LanguageState,
  points: readonly {
    readonly id: AreaId;
    readonly name: string;
    readonly own: number;
    readonly neighbours: number;
  }[],
): Table {
  return {
    columns: [
      { key: "id", heading: t.download.columns.id, kind: "code" },
      { key: "name", heading: t.download.columns.name, kind: "text" },
      { key: "own", heading: t.hotspots.graph.own, kind: "number" },
      { key: "neighbours", heading: t.hotspots.graph.neighbours, kind: "number" },
    ],
    rows: points.map(({ id, name, own, neighbours }) => [id, name, own, neighbours]),
  };
}
