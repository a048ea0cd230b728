import { SECTORS } from "../../domain/figures/sectors";
import { type Block, paragraph, type Section } from "../blocks";
import { figureNumber, type ReportContext, valueOf } from "../context";

/** Emissions by sector in every year of the account, as a chart and as its table. */
export function emissionsSection(context: ReportContext): Section {
  const { area, words, years } = context;
  const { municipality, report } = words.t;
  const label = municipality.sectors.finding(
    area.name,
    String(years[0] ?? ""),
    String(years.at(-1) ?? ""),
  );
  const chart = years.map((year) => ({
    year,
    total: valueOf(figureNumber(context, "ghg", year)) ?? null,
    parts: SECTORS.map((key) => ({
      key,
      value: valueOf(figureNumber(context, key, year)) ?? 0,
    })),
  }));
  const rows = ["ghg" as const, ...SECTORS].map((key) => ({
    head: municipality.sectors[key],
    cells: years.map((year) => {
      const number = figureNumber(context, key, year, { bare: true });
      return number === null ? [] : [number];
    }),
  }));
  const hasUptake = chart.some(({ parts }) => parts.some(({ value }) => value < 0));
  const blocks: readonly Block[] = [
    paragraph(report.emissionsUnit, true),
    {
      is: "sector-chart",
      label,
      total: municipality.sectors.ghg,
      years: chart,
      names: SECTORS.map((key) => ({ key, name: municipality.sectors[key] })),
    },
    {
      is: "table",
      caption: label,
      columns: [
        { text: report.columns.sector, isNumber: false },
        ...years.map((year) => ({ text: String(year), isNumber: true })),
      ],
      rows,
    },
    ...(hasUptake ? [paragraph(municipality.sectors.note, true)] : []),
  ];
  return { id: "emissions", title: report.sections.emissions, blocks };
}
