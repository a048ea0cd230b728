import { checkLimit } from "../read-limits";
import { type AreaFeature, isRecord } from "../read-areas/area-features";
import { AreasFault } from "../read-areas/areas-result";
import { BlockBuilder, type PointBlock, type PointTally } from "./point-block";

/** Blocks of points from features; a multipoint gives each of its points the feature's value. */
export function* featurePoints(
  features: readonly AreaFeature[],
  sumColumn: string | undefined,
  tally: PointTally,
): Generator<PointBlock> {
  checkLimit("features", features.length, "the file's features are");
  const builder = new BlockBuilder(sumColumn !== undefined);
  for (const [place, feature] of features.entries()) {
    const value = sumColumn === undefined ? 0 : readValue(feature, sumColumn, place);
    if (Number.isNaN(value)) tally.withoutValue++;
    const positions = positionsOf(feature.geometry);
    if (positions.length === 0) tally.withoutPlace++;
    for (const position of positions) {
      const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
      if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x + y)) {
        tally.withoutPlace++;
      } else if (builder.add(x, y, value)) yield builder.take();
    }
  }
  yield builder.take();
}

function positionsOf(geometry: unknown): readonly unknown[] {
  if (!isRecord(geometry)) return [];
  const coordinates = geometry["coordinates"];
  if (geometry["type"] === "Point") return [coordinates];
  return geometry["type"] === "MultiPoint" && Array.isArray(coordinates) ? coordinates : [];
}

/** NaN where the property is absent or null. */
function readValue(feature: AreaFeature, name: string, place: number): number {
  const value = feature.properties[name];
  if (value === undefined || value === null) return NaN;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new AreasFault(`feature ${place + 1}: ${name} is ${JSON.stringify(value)}, no number`);
}
