import type { Tables } from "../../../../domain/package/tables";
import { danishCsv } from "../../../../export/danish-csv";
import { type AreaFile, geoJson } from "../../../../export/geojson";
import type { Cell, Column, Table } from "../../../../export/table";
import type { MapGeometry } from "../../../../geo/map-geometry";
import { shapesOf } from "../../../../geo/topology-features";
import { unitText } from "../../../../i18n/figure-text";
import type { LanguageState } from "../../../../state/language.svelte";
import type { OwnTotal } from "../../../../state/own-area/totals";
import { ruleText } from "../figures/own-slips";

/** Of the whole, and of its kommuner; those of the reader's own areas are in `area-files`. */
export const OWN_FORMATS = ["totals", "parts", "geojson", "flatgeobuf"] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];

/** What is taken away: the figures of the area, of which the emissions are told kommune by kommune. */
export interface OwnShown {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly totals: readonly OwnTotal[];
  readonly emissions: OwnTotal;
}

const NAMES: Record<OwnFormat, string> = {
  totals: "klimakort-omraade-tal.csv",
  parts: "klimakort-omraade-kommuner.csv",
  geojson: "klimakort-omraade.geojson",
  flatgeobuf: "klimakort-omraade.fgb",
};
export const ownFileName = (format: OwnFormat): string => NAMES[format];

const NUMBERS: ReadonlySet<string> = new Set(["share", "adds", "year"]);

export function sourceOf(
  { tables }: Pick<OwnShown, "tables">,
  { indicator }: OwnTotal,
): Record<"source" | "licence", string> {
  const source = tables.sources.get(indicator.source);
  return {
    source: source === undefined ? indicator.source : `${source.title}, ${source.publisher}`,
    licence: source?.licence ?? "",
  };
}

/** A table whose columns are named by key, in the order of the heads. */
export function tableOf(
  heads: readonly Column[],
  rows: readonly Readonly<Record<string, Cell>>[],
): Table {
  return { columns: heads, rows: rows.map((row) => heads.map(({ key }) => row[key] ?? null)) };
}

function totalsTable(shown: OwnShown): Table {
  const { language, tables, totals } = shown;
  const [of, own] = [language.t.download.columns, language.t.ownArea.files.columns];
  const heads: readonly Column[] = [
    { key: "indicator", heading: of.indicator, kind: "text" },
    { key: "year", heading: of.year, kind: "number" },
    { key: "value", heading: of.value, kind: "number" },
    { key: "low", heading: own.low, kind: "number" },
    { key: "high", heading: own.high, kind: "number" },
    { key: "unit", heading: of.unit, kind: "text" },
    { key: "rule", heading: own.rule, kind: "text" },
    { key: "country", heading: own.country, kind: "number" },
    { key: "missing", heading: of.missing, kind: "number" },
    { key: "flags", heading: of.flags, kind: "text" },
    { key: "source", heading: of.source, kind: "text" },
    { key: "licence", heading: of.licence, kind: "text" },
    { key: "version", heading: of.version, kind: "text" },
  ];
  const rows = totals.map((one) => {
    const { source, licence } = sourceOf(shown, one);
    return {
      indicator: one.indicator.name[language.code],
      year: one.year,
      value: one.total.value,
      low: one.total.low,
      high: one.total.high,
      unit: unitText(language, { ...one, normalisation: "total", mode: "level" }),
      rule: ruleText(language, one),
      country: one.country.is === "value" ? one.country.value : null,
      missing: one.total.missing,
      flags: one.total.flags.map((flag) => language.t.common.flags[flag]).join(", "),
      source,
      licence,
      version: tables.manifest.version,
    };
  });
  return tableOf(heads, rows);
}

function partsTable(shown: OwnShown): Table {
  const { language, tables, emissions } = shown;
  const [of, own] = [language.t.download.columns, language.t.ownArea.files.columns];
  const heads: readonly Column[] = [
    { key: "id", heading: of.id, kind: "code" },
    { key: "name", heading: of.name, kind: "text" },
    { key: "share", heading: own.share, kind: "number" },
    { key: "adds", heading: own.adds, kind: "number" },
    { key: "year", heading: of.year, kind: "number" },
    { key: "source", heading: of.source, kind: "text" },
    { key: "licence", heading: of.licence, kind: "text" },
    { key: "version", heading: of.version, kind: "text" },
  ];
  const { source, licence } = sourceOf(shown, emissions);
  const rows = emissions.total.areas.map(({ area, share, value }) => ({
    id: area,
    name: tables.areas.get(area)?.name ?? area,
    share,
    adds: value,
    year: emissions.year,
    source,
    licence,
    version: tables.manifest.version,
  }));
  return tableOf(heads, rows);
}

function features(shown: OwnShown, geometry: MapGeometry): AreaFile {
  const { language, tables, emissions } = shown;
  const { source, licence } = sourceOf(shown, emissions);
  const shapes = shapesOf(geometry.municipalities, "municipalities").features;
  return geoJson(
    partsTable(shown),
    new Map(shapes.map((shape) => [shape.properties.id, shape.geometry])),
    {
      title: language.t.ownArea.title,
      source: `${source}. ${language.t.common.footer.credit}`,
      licence,
      version: tables.manifest.version,
    },
  );
}

export async function flatGeobufBlob(areas: AreaFile, numbers: ReadonlySet<string>): Promise<Blob> {
  const { flatGeobuf } = await import("../../../../export/flatgeobuf");
  const bytes = flatGeobuf(areas, numbers);
  return new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" });
}

/** An own area as a file; whole kommuner with display borders, and how much of each is in it. */
export async function makeOwnFile(
  format: OwnFormat,
  shown: OwnShown,
  geometry: MapGeometry,
): Promise<Blob> {
  switch (format) {
    case "totals":
      return new Blob([danishCsv(totalsTable(shown))], { type: "text/csv" });
    case "parts":
      return new Blob([danishCsv(partsTable(shown))], { type: "text/csv" });
    case "geojson":
      return new Blob([JSON.stringify(features(shown, geometry))], {
        type: "application/geo+json",
      });
    case "flatgeobuf":
      return flatGeobufBlob(features(shown, geometry), NUMBERS);
  }
}
