import { paragraph, type Section } from "../blocks";
import type { ReportContext } from "../context";
import { nearestFigure } from "../nearest-figure";
import { measureCells, measureColumns, measureName } from "./measures";

const MEASURES = [
  "coastal_damage_2070",
  "coastal_flood_2070",
  "coastal_erosion_2070",
  "weather_claims",
  "flood_areas_2018",
  "groundwater_recharge",
] as const;

/** What sea, weather and groundwater mean for the area. */
export function adaptationSection(context: ReportContext): Section {
  const t = context.words.t.report;
  return {
    id: "adaptation",
    title: t.sections.adaptation,
    blocks: [
      paragraph(t.adaptationLead, true),
      {
        is: "table",
        caption: t.sections.adaptation,
        columns: measureColumns(context),
        rows: MEASURES.flatMap((id) => nearestFigure(context, id) ?? []).map((number) => {
          return { head: measureName(context, number), cells: measureCells(number) };
        }),
      },
    ],
  };
}
