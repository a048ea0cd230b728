import type { IsoDate } from "../../../../domain/areas/area";
import type { Tables } from "../../../../domain/package/tables";
import { danishCsv } from "../../../../export/danish-csv";
import { type AreaFile, geoJson } from "../../../../export/geojson";
import type { Column, Table } from "../../../../export/table";
import { unitText } from "../../../../i18n/figure-text";
import type { LanguageState } from "../../../../state/language.svelte";
import type { NamedArea } from "../../../../state/own-area/shapes/own-ground.svelte";
import { cornersOfShape } from "../../../../state/own-area/shapes/shapes";
import { ownTotals } from "../../../../state/own-area/totals";
import type { OwnShape } from "../../../../state/url/own-shapes";
import { flatGeobufBlob, sourceOf, tableOf } from "./own-files";

/** Files of the reader's own areas, each with its figures. */
export const AREA_FORMATS = ["areas", "areasGeojson", "areasFlatgeobuf"] as const;
export type AreaFormat = (typeof AREA_FORMATS)[number];

const NAMES: Record<AreaFormat, string> = {
  areas: "klimakort-egne-omraader.csv",
  areasGeojson: "klimakort-egne-omraader.geojson",
  areasFlatgeobuf: "klimakort-egne-omraader.fgb",
};
export const areaFileName = (format: AreaFormat): string => NAMES[format];

const NUMBERS: ReadonlySet<string> = new Set(["year", "value", "low", "high", "missing"]);

/** What is taken away: own areas with borders, and the ground of each. */
export interface AreasShown {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly date: IsoDate;
  readonly shapes: readonly OwnShape[];
  readonly areas: readonly NamedArea[];
}

/** The emissions of each own area, with bounds. */
function areasTable({ language, tables, date, shapes, areas }: AreasShown): Table {
  const [of, own] = [language.t.download.columns, language.t.ownArea.files.columns];
  const heads: readonly Column[] = [
    { key: "id", heading: of.name, kind: "text" },
    { key: "indicator", heading: of.indicator, kind: "text" },
    { key: "year", heading: of.year, kind: "number" },
    { key: "value", heading: of.value, kind: "number" },
    { key: "low", heading: own.low, kind: "number" },
    { key: "high", heading: own.high, kind: "number" },
    { key: "unit", heading: of.unit, kind: "text" },
    { key: "missing", heading: of.missing, kind: "number" },
    { key: "source", heading: of.source, kind: "text" },
    { key: "licence", heading: of.licence, kind: "text" },
    { key: "version", heading: of.version, kind: "text" },
  ];
  const rows = shapes.map(({ name }) => {
    const covered = areas.find(({ id }) => id === name)?.covered ?? [];
    const found = ownTotals(tables, covered, date).find(({ indicator }) => indicator.id === "ghg");
    if (found === undefined) return { id: name };
    const { indicator, year, total } = found;
    return {
      id: name,
      indicator: indicator.name[language.code],
      year,
      value: total.value,
      low: total.low,
      high: total.high,
      unit: unitText(language, { indicator, normalisation: "total", mode: "level" }),
      missing: total.missing,
      ...sourceOf({ tables }, found),
      version: tables.manifest.version,
    };
  });
  return tableOf(heads, rows);
}

/** Corners as they were set, so that the file can be given to the page again. */
function areaFeatures(shown: AreasShown): AreaFile {
  const { language, tables, shapes } = shown;
  const source = tables.indicators.get("ghg")?.source ?? "";
  const found = tables.sources.get(source);
  return geoJson(
    areasTable(shown),
    new Map(shapes.map((shape) => [shape.name, cornersOfShape(shape)])),
    {
      title: language.t.ownArea.mine.title,
      source: found === undefined ? source : `${found.title}, ${found.publisher}`,
      licence: found?.licence ?? "",
      version: tables.manifest.version,
    },
  );
}

export async function makeAreaFile(format: AreaFormat, shown: AreasShown): Promise<Blob> {
  switch (format) {
    case "areas":
      return new Blob([danishCsv(areasTable(shown))], { type: "text/csv" });
    case "areasGeojson":
      return new Blob([JSON.stringify(areaFeatures(shown))], { type: "application/geo+json" });
    case "areasFlatgeobuf":
      return flatGeobufBlob(areaFeatures(shown), NUMBERS);
  }
}
