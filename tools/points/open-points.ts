import { open } from "node:fs/promises";
import { parse } from "csv-parse";
import { AreasFault } from "../../src/sources/read-areas/areas-result";
import type { AreaFeatures } from "../../src/sources/read-areas/area-features";
import {
  isFlatgeobuf,
  parseFlatgeobufAreas,
} from "../../src/sources/read-areas/parse-flatgeobuf-areas";
import { parseJsonAreas } from "../../src/sources/read-areas/parse-json-areas";
import { READ_LIMITS } from "../../src/sources/read-limits";
import { csvPoints } from "../../src/sources/read-points/csv-points";
import { featurePoints } from "../../src/sources/read-points/feature-points";
import type { PointBlock, PointTally } from "../../src/sources/read-points/point-block";
import { readBytes, unreadable } from "../geometry/load-areas";

export interface OpenedPoints {
  readonly blocks: AsyncIterable<PointBlock>;
  /** System the file names, if any. */
  readonly crs: string | undefined;
}

/** CSV is read as a stream, GeoJSON and FlatGeobuf as a whole. */
export async function openPoints(
  path: string,
  sumColumn: string | undefined,
  tally: PointTally,
): Promise<OpenedPoints> {
  const first = await readFirstLine(path);
  if (first.length === 0) throw new AreasFault("the file is empty");
  if (isFlatgeobuf(first)) {
    return fromFeatures(await parseFlatgeobufAreas(await readBytes(path)), sumColumn, tally);
  }
  const text = new TextDecoder().decode(first).trimStart();
  if (text.startsWith("{") || text.startsWith("[")) {
    return fromFeatures(parseJsonAreas(await readBytes(path)), sumColumn, tally);
  }
  return { blocks: csvPoints(csvRows(path, text), sumColumn, tally), crs: undefined };
}

async function readFirstLine(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw unreadable(path, cause);
  } finally {
    await file.close();
  }
}

async function* csvRows(path: string, start: string): AsyncGenerator<readonly string[]> {
  const header = start.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = [";", "\t"].find((mark) => header.includes(mark)) ?? ",";
  const file = await open(path);
  const parser = file
    .createReadStream()
    .pipe(parse({ bom: true, delimiter, max_record_size: READ_LIMITS.rowCharacters }));
  try {
    for await (const row of parser) yield row as readonly string[];
  } catch (cause) {
    if (cause instanceof AreasFault) throw cause;
    throw new AreasFault(`not CSV: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function fromFeatures(
  { features, crs }: AreaFeatures,
  sumColumn: string | undefined,
  tally: PointTally,
): OpenedPoints {
  async function* blocks(): AsyncGenerator<PointBlock> {
    yield* featurePoints(features, sumColumn, tally);
  }
  return { blocks: blocks(), crs };
}
