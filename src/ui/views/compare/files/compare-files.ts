import type { Tables } from "../../../../domain/package/tables";
import { danishCsv } from "../../../../export/danish-csv";
import { flatGeobuf } from "../../../../export/flatgeobuf";
import { type AreaFile, geoJson } from "../../../../export/geojson";
import type { Cell, Column, Table } from "../../../../export/table";
import type { MapGeometry } from "../../../../geo/map-geometry";
import { factorOf, unitText } from "../../../../i18n/figure-text";
import type { Choices } from "../../../../state/choices";
import type { Compared } from "../../../../state/compare/compared";
import { comparedPaths } from "../../../../state/compare/paths";
import type { LanguageState } from "../../../../state/language.svelte";
import { groundOf } from "../../../map/ground";
import { createSlipBuilder } from "../../../parts/slip-builder";
import { licenceText, sourcesOf, sourceText } from "../../map/download/provenance";
import { pathsTable } from "../compare-tables";

/** CSV: all newest figures side by side. The others: the areas with the years of the chosen figure. */
export type CompareFormat = "csv" | "geojson" | "fgb";

export const compareFileName = (format: CompareFormat): string => `klimakort-sammenlign.${format}`;

/** What is compared, as a file takes it. */
export interface ComparedShown {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly all: readonly Compared[];
  readonly choices: Choices;
}

/** One row for each area and indicator, its newest year in the unit shown; a gap is empty and says why. */
function figuresTable({ language, tables, all }: ComparedShown): Table {
  const of = language.t.download.columns;
  const columns: readonly Column[] = [
    { key: "id", heading: of.id, kind: "code" },
    { key: "name", heading: of.name, kind: "text" },
    { key: "indicator", heading: of.indicator, kind: "text" },
    { key: "year", heading: of.year, kind: "number" },
    { key: "value", heading: of.value, kind: "number" },
    { key: "unit", heading: of.unit, kind: "text" },
    { key: "flags", heading: of.flags, kind: "text" },
    { key: "missing", heading: of.missing, kind: "number" },
    { key: "source", heading: of.source, kind: "text" },
    { key: "licence", heading: of.licence, kind: "text" },
    { key: "version", heading: of.version, kind: "text" },
  ];
  const rows = all.flatMap(({ area, date, members }) => {
    const slips = createSlipBuilder(language, tables, area, date, members);
    return tables.core.indicators.flatMap((indicator): (readonly Cell[])[] => {
      const [normalisation = "total"] = indicator.normalisations;
      const slip = slips.figure(indicator.id, { normalisation });
      const source = tables.sources.get(indicator.source);
      if (slip?.is !== "figure") return [];
      const { figure, year } = slip;
      const shown = { indicator, normalisation, mode: "level" } as const;
      const { gaps, flags } = language.t.common;
      return [
        [
          area.id,
          area.name,
          indicator.name[language.code],
          year,
          figure.is === "value" ? figure.value * factorOf(shown) : null,
          unitText(language, shown),
          figure.is === "value"
            ? figure.flags.map((flag) => flags[flag]).join(", ")
            : gaps[figure.why],
          figure.missing,
          source === undefined ? indicator.source : sourceText([source]),
          source?.licence ?? "",
          tables.manifest.version,
        ],
      ];
    });
  });
  return { columns, rows };
}

function features({ language, tables, all, choices }: ComparedShown, map: MapGeometry): AreaFile {
  const sources = sourcesOf(tables, choices);
  const geometries = new Map(
    all.flatMap(({ area, date }) =>
      groundOf(tables, map, area.level, date)
        .shapes.features.filter(({ properties }) => properties.id === area.id)
        .map(({ geometry }) => [area.id, geometry] as const),
    ),
  );
  const paths = comparedPaths(tables, all, choices.indicator, choices.normalisation);
  return geoJson(pathsTable(language, choices, paths), geometries, {
    title: language.t.compare.title,
    source: `${sourceText(sources)}. ${language.t.common.footer.credit}`,
    licence: licenceText(sources),
    version: tables.manifest.version,
  });
}

/** Compared areas as a file; borders are those of the display. */
export function makeCompareFile(
  format: CompareFormat,
  shown: ComparedShown,
  geometry: MapGeometry,
): Blob {
  switch (format) {
    case "csv":
      return new Blob([danishCsv(figuresTable(shown))], { type: "text/csv" });
    case "geojson":
      return new Blob([JSON.stringify(features(shown, geometry))], {
        type: "application/geo+json",
      });
    case "fgb": {
      const numbers = new Set(shown.choices.years.map((year) => `y${year}`));
      const bytes = flatGeobuf(features(shown, geometry), numbers);
      return new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" });
    }
  }
}
