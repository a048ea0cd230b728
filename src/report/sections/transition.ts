import type { Messages } from "../../i18n/messages";
import { type Line, paragraph, type Section } from "../blocks";
import { factNumber, type ReportContext } from "../context";
import { nearestFigure } from "../nearest-figure";
import { measureCells, measureColumns, measureName } from "./measures";

/** The sixteen indicators in CONCITO's order, and the figures that we can tell each by. */
const TRANSITION: readonly {
  readonly name: keyof Messages["report"]["transition"];
  readonly measures: readonly string[];
}[] = [
  { name: "floor_area", measures: [] },
  { name: "heating", measures: ["oil_heating_share", "gas_heating_share"] },
  { name: "renewables", measures: ["wind_onshore_mw", "solar_mw"] },
  { name: "biogas", measures: [] },
  { name: "fuels", measures: [] },
  { name: "ccs_ptx", measures: [] },
  { name: "road_traffic", measures: [] },
  { name: "modal_split", measures: [] },
  { name: "vehicles", measures: ["electric_cars", "electric_cars_share"] },
  { name: "infrastructure", measures: [] },
  { name: "livestock", measures: [] },
  { name: "organic_soils", measures: ["mars_wetland_ha"] },
  { name: "forest", measures: ["mars_forest_ha", "climate_forest_ha"] },
  { name: "landfill", measures: [] },
  { name: "wastewater", measures: [] },
  { name: "total", measures: ["ghg"] },
];

/** The 16 transition indicators: those we have a number for, and the others as missing, by name. */
export function transitionSection(context: ReportContext): Section {
  const { words } = context;
  const { report, common } = words.t;
  const rows = TRANSITION.flatMap(({ name, measures }, index) => {
    const head = `${index + 1}. ${report.transition[name]}`;
    const found = measures.flatMap((id) => nearestFigure(context, id) ?? []);
    const missing: readonly Line[] = [[report.none], [common.gaps.mangler], [report.none]];
    return found.length === 0
      ? [{ head, cells: missing }]
      : found.map((number) => ({
          head,
          cells: [[measureName(context, number)], ...measureCells(number)],
        }));
  });
  const known = TRANSITION.map(({ measures }) =>
    measures
      .flatMap((id) => nearestFigure(context, id) ?? [])
      .filter(({ figure }) => figure.is === "value"),
  ).filter((figures) => figures.length > 0);
  const sources = known.flatMap((figures) => figures.map(({ indicator }) => indicator.source));
  const count = factNumber(
    context,
    "count/transition",
    report.transitionKnown(known.length, TRANSITION.length),
    report.sections.transition,
    sources,
    { note: report.transitionNote },
  );
  return {
    id: "transition",
    title: report.sections.transition,
    blocks: [
      paragraph(report.transitionLead, true),
      paragraph(report.transitionCount(count)),
      {
        is: "table",
        caption: report.sections.transition,
        columns: [{ text: report.columns.indicator, isNumber: false }, ...measureColumns(context)],
        rows,
      },
    ],
  };
}
