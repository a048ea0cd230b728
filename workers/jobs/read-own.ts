import { municipalityFinder } from "../../src/domain/areas/municipality-finder";
import type { OwnFault, OwnRead, PointsRead } from "../../src/domain/own-data/own-read";
import { municipalitiesOn } from "../../src/domain/package/tables";
import { PointIndex } from "../../src/geo/points/point-index";
import { PointTotals } from "../../src/geo/points/point-totals";
import {
  CsvPointReader,
  type PointTable,
  pointTableOf,
} from "../../src/sources/own-data/csv-point-reader";
import { gatherFeatures, parsePointFeatures } from "../../src/sources/own-data/json-point-reader";
import { OwnFileFault } from "../../src/sources/own-data/own-fault";
import { PointGatherer } from "../../src/sources/own-data/point-gatherer";
import { readValues } from "../../src/sources/own-data/read-values";
import { AreasFault } from "../../src/sources/read-areas/areas-result";
import type { ReadOwnRequest } from "../analysis.api";
import type { AnalysisData } from "../mechanism/analysis-data";
import type { Job } from "../mechanism/job";
import { zonal } from "./zonal";

/** Bytes that are read of each kind. A table of 98 kommuner needs no more; points are a stream. */
const MOST_BYTES = { values: 20_000_000, json: 200_000_000, csv: 500_000_000, raster: 500_000_000 };
const HEAD_BYTES = 65_536;
/** Some thousand rows, so that the worker answers messages in between. */
const CHUNK_BYTES = 262_144;

type Reading = AsyncGenerator<number, OwnRead, void>;
type Asked = Omit<ReadOwnRequest, "name">;

function checkSize({ size }: Blob, kind: keyof typeof MOST_BYTES): void {
  const most = MOST_BYTES[kind];
  if (size > most) throw new OwnFileFault({ code: "size", bytes: size, most });
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** Text of the file's beginning, and what it and the rest are written in. */
async function headOf(file: Blob): Promise<{ text: string; encoding: string }> {
  const bytes = await bytesOf(file.slice(0, HEAD_BYTES));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return { text, encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

async function* gathererFor(
  data: AnalysisData,
  { date, sum }: Asked,
): AsyncGenerator<number, PointGatherer, void> {
  const areas = yield* data.prepared("municipality", date);
  return new PointGatherer(new PointTotals(new PointIndex(areas)), sum !== null);
}

async function finish(
  data: AnalysisData,
  { date, sum }: Asked,
  gatherer: PointGatherer,
  columns: readonly string[],
): Promise<OwnRead> {
  const { ids } = await data.ground("municipality", date);
  const points: PointsRead = gatherer.finish(ids, sum, columns);
  return { is: "points", points };
}

async function* readCsvPoints(
  data: AnalysisData,
  asked: Asked,
  table: PointTable,
  encoding: string,
): Reading {
  const { file, sum } = asked;
  checkSize(file, "csv");
  const gatherer = yield* gathererFor(data, asked);
  const reader = new CsvPointReader(table, gatherer, sum);
  const decoder = new TextDecoder(encoding);
  for (let start = 0; start < file.size; start += CHUNK_BYTES) {
    const bytes = await bytesOf(file.slice(start, start + CHUNK_BYTES));
    reader.push(decoder.decode(bytes, { stream: true }), start + CHUNK_BYTES >= file.size);
    yield Math.min(1, (start + CHUNK_BYTES) / file.size);
  }
  return await finish(data, asked, gatherer, table.columns);
}

async function* readJsonPoints(data: AnalysisData, asked: Asked): Reading {
  checkSize(asked.file, "json");
  const features = parsePointFeatures(await asked.file.text());
  const gatherer = yield* gathererFor(data, asked);
  yield* gatherFeatures(features, gatherer, asked.sum);
  return await finish(data, asked, gatherer, features.columns);
}

async function* readTable(data: AnalysisData, asked: Asked): Reading {
  const { file, date } = asked;
  const head = await headOf(file);
  const table = pointTableOf(head.text);
  if (table !== null) return yield* readCsvPoints(data, asked, table, head.encoding);
  checkSize(file, "values");
  const find = municipalityFinder(municipalitiesOn(data.tables.core, date));
  const values = readValues(await bytesOf(file), find);
  if (values === null) throw new OwnFileFault({ code: "no-figures" });
  return { is: "values", values };
}

async function* readRaster(data: AnalysisData, { file, date }: Asked): Reading {
  checkSize(file, "raster");
  const raster = await file.arrayBuffer();
  try {
    const question = { level: "municipality", date, raster, extremes: false } as const;
    const { areas, mean, sum, count } = yield* zonal(data, question);
    const covered = (values: Float64Array): Float64Array =>
      values.map((value, at) => (count[at] === 0 ? NaN : value));
    if (count.every((cells) => cells === 0)) throw new OwnFileFault({ code: "elsewhere" });
    return { is: "raster", raster: { areas, mean: covered(mean), sum: covered(sum) } };
  } catch (error) {
    if (!(error instanceof AreasFault)) throw error;
    throw new OwnFileFault({ code: "raster", detail: error.message });
  }
}

function reading(data: AnalysisData, { name, ...asked }: ReadOwnRequest): Reading {
  if (/\.tiff?$/iu.test(name)) return readRaster(data, asked);
  if (/\.(?:geo)?json$/iu.test(name)) return readJsonPoints(data, asked);
  if (/\.(?:csv|tsv|txt)$/iu.test(name)) return readTable(data, asked);
  throw new OwnFileFault({ code: "kind" });
}

const failed = (fault: OwnFault): OwnRead => ({ is: "fault", fault });

/** Reads a reader's own file: figures of kommuner, points that are counted by kommune, or a raster that is measured. */
export const readOwn: Job<"readOwn"> = async function* (data, request) {
  if (request.file.size === 0) return failed({ code: "empty" });
  try {
    return yield* reading(data, request);
  } catch (error) {
    if (error instanceof OwnFileFault) return failed(error.fault);
    throw error;
  }
};
