import { danishCsv } from "../../../../export/danish-csv";
import { type AreaFile, geoJson } from "../../../../export/geojson";
import { PAPER } from "../../../../map/export/layout";
import { drawSheet } from "../../../../map/export/sheet";
import { svgText } from "../../../../map/export/svg-node";
import type { MapScene } from "../../../../map/scene";
import type { LanguageState } from "../../../../state/language.svelte";
import { pngOf } from "../../../parts/svg-picture";
import { mapSheet, sheetTitle, type Shown } from "./map-sheet";
import { mapTable, NUMBERS } from "./map-table";
import { licenceText, sourcesOf, sourceText } from "./provenance";

export const FORMATS = ["picture", "vector", "csv", "geojson", "flatgeobuf"] as const;
export type FileFormat = (typeof FORMATS)[number];

const ENDINGS = {
  picture: "png",
  vector: "svg",
  csv: "csv",
  geojson: "geojson",
  flatgeobuf: "fgb",
} as const satisfies Record<FileFormat, string>;
/** Pixels of the picture for one of the sheet: sharp on paper and on dense screens. */
const PICTURE_SCALE = 2;

/** "klimakort-ghg-capita-2023-level-municipality.csv" */
export function fileName({ explore }: Shown, format: FileFormat): string {
  const { indicator, normalisation, year, mode, level } = explore.choices;
  return `klimakort-${indicator.id}-${normalisation}-${year}-${mode}-${level}.${ENDINGS[format]}`;
}

function features(language: LanguageState, shown: Shown, scene: MapScene): AreaFile {
  const { tables, explore, picture } = shown;
  const sources = sourcesOf(tables, explore.choices);
  const geometries = new Map(
    scene.shapes.features.map(({ properties, geometry }) => [properties.id, geometry]),
  );
  return geoJson(mapTable(language, tables, explore.choices, picture.rows), geometries, {
    title: sheetTitle(language, explore),
    source: `${sourceText(sources)}. ${language.t.common.footer.credit}`,
    licence: licenceText(sources),
    version: tables.manifest.version,
  });
}

/** What is on screen as a file. */
export async function makeFile(
  format: FileFormat,
  language: LanguageState,
  shown: Shown,
  scene: MapScene,
): Promise<Blob> {
  const { tables, explore, picture } = shown;
  const drawing = (): string => svgText(drawSheet(mapSheet(language, shown, scene)));
  switch (format) {
    case "picture":
      return pngOf(drawing(), PAPER, PICTURE_SCALE);
    case "vector":
      return new Blob([drawing()], { type: "image/svg+xml" });
    case "csv": {
      const table = mapTable(language, tables, explore.choices, picture.rows);
      return new Blob([danishCsv(table)], { type: "text/csv" });
    }
    case "geojson":
      return new Blob([JSON.stringify(features(language, shown, scene))], {
        type: "application/geo+json",
      });
    case "flatgeobuf": {
      const { flatGeobuf } = await import("../../../../export/flatgeobuf");
      const bytes = flatGeobuf(features(language, shown, scene), NUMBERS);
      return new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" });
    }
  }
}
