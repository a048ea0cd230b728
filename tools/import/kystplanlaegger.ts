import type { ImportedFigure, SourceDocument } from "../../src/sources/official/imported";
import { ShapeFault } from "../../src/sources/official/shape-fault";
import { checkComplete } from "../../src/sources/raster/check-complete";
import { rasterFrame } from "../../src/sources/raster/raster-frame";
import { loadLevel } from "../geometry/level-areas";
import { openPackage } from "../hotspots/open-package";
import { computeZonal } from "../zonal/compute-zonal";
import type { Importer, Surroundings } from "./importer";

const SOURCE = "kystplanlaegger";
const YEAR = 2070;
const SYSTEM = "EPSG:25832";
const DKK_PER_MILLION = 1e6;
const RASTERS = [
  {
    indicator: "coastal_flood_2070",
    name: /overs|flood/iu,
    path: "Oversvømmelse/Risiko/Oversvømmelses_Risiko_2070.tif",
  },
  {
    indicator: "coastal_erosion_2070",
    name: /erosion/iu,
    path: "Erosion/Risiko/Erosions_risiko_2070.tif",
  },
] as const;

const isTiff = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d);

function checkTiff(name: string, bytes: Uint8Array): void {
  if (!isTiff(bytes)) throw new ShapeFault(name, "must be a GeoTIFF", "");
}

/** Million DKK a year by kommune: cells of DKK a year, each by the exact part of it inside. */
async function sumRaster(
  { name, bytes }: SourceDocument,
  around: Surroundings,
): Promise<ReadonlyMap<string, number>> {
  checkTiff(name, bytes);
  const { fromArrayBuffer } = await import("geotiff");
  const image = await (await fromArrayBuffer(new Uint8Array(bytes).buffer)).getImage();
  await checkComplete(image, bytes.length);
  const { core } = await openPackage(around.data);
  const set = await loadLevel(around.data, core, "municipality", around.date);
  const rows = await computeZonal({
    image,
    frame: rasterFrame(image, SYSTEM),
    band: 1,
    set,
    statistics: ["sum"],
    onProgress: () => {},
  });
  return new Map(
    rows.map(([id, sum]) => [String(id), Number((Number(sum) / DKK_PER_MILLION).toFixed(3))]),
  );
}

/** Kystplanlægger: expected damage a year in 2070 from the sea, and from erosion. */
export const kystplanlaegger: Importer = {
  name: "kystplanlaegger",
  summary: "Kystplanlægger, GeoTIFF of damage in 2070; the package of 4 GB is fetched by hand",
  gives: "figures",
  baseUrl: null,
  key: null,
  pauseMs: 1000,
  file: "the two GeoTIFF files, Oversvømmelses_Risiko_2070.tif and Erosions_risiko_2070.tif",
  async fetch(web, baseUrl) {
    web.progress.expect(RASTERS.length);
    const documents: SourceDocument[] = [];
    for (const { path } of RASTERS) {
      const check = (bytes: Uint8Array): void => checkTiff(path, bytes);
      const url = new URL(path, `${baseUrl.replace(/\/$/u, "")}/`).href;
      documents.push({ name: path, bytes: await web.ask({ name: path, url, check }) });
    }
    return documents;
  },
  async parse(documents, around) {
    const parts = new Map<string, ReadonlyMap<string, number>>();
    for (const { indicator, name } of RASTERS) {
      const document = documents.find((one) => name.test(one.name.split("/").at(-1) ?? ""));
      if (document === undefined)
        throw new ShapeFault(indicator, "its raster is missing among", documents.length);
      parts.set(indicator, await sumRaster(document, around));
    }
    return around.municipalities.flatMap((area): ImportedFigure[] => {
      const values = [...parts].map(
        ([indicator, sums]) => [indicator, sums.get(area) ?? 0] as const,
      );
      const damage = Number(values.reduce((sum, [, value]) => sum + value, 0).toFixed(3));
      return [...values, ["coastal_damage_2070", damage] as const].map(([indicator, value]) => {
        return { area, indicator, year: YEAR, value, flag: "derived", source: SOURCE };
      });
    });
  },
};
