import { featureFrom, isRecord } from "../read-areas/area-features";
import { OwnFileFault } from "./own-fault";
import type { PointGatherer } from "./point-gatherer";

const FEATURES_PER_STEP = 10_000;
const SAMPLE = 300;

export interface PointFeatures {
  readonly features: readonly unknown[];
  /** Properties that hold numbers, in the first features. */
  readonly columns: readonly string[];
}

/** The features of a GeoJSON file of points. Throws OwnFileFault where it is none. */
export function parsePointFeatures(text: string): PointFeatures {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw new OwnFileFault({ code: "not-json" });
  }
  const features = isRecord(root) ? root["features"] : undefined;
  if (!Array.isArray(features)) throw new OwnFileFault({ code: "no-points" });
  const columns = new Set<string>();
  for (const feature of features.slice(0, SAMPLE)) {
    for (const [name, value] of Object.entries(featureFrom(feature).properties)) {
      if (typeof value === "number") columns.add(name);
    }
  }
  return { features, columns: [...columns] };
}

function positionsOf(geometry: unknown): readonly unknown[] {
  if (!isRecord(geometry)) return [];
  const coordinates = geometry["coordinates"];
  if (geometry["type"] === "Point") return [coordinates];
  return geometry["type"] === "MultiPoint" && Array.isArray(coordinates) ? coordinates : [];
}

/** Gives the points of all features to a gatherer; a point of several gives each its feature's value. */
export function* gatherFeatures(
  { features }: PointFeatures,
  gatherer: PointGatherer,
  sumOf: string | null,
): Generator<number, void> {
  for (const [place, raw] of features.entries()) {
    const feature = featureFrom(raw);
    const found = sumOf === null ? 0 : feature.properties[sumOf];
    const value = typeof found === "number" ? found : NaN;
    const positions = positionsOf(feature.geometry);
    for (const position of positions.length === 0 ? [null] : positions) {
      const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
      gatherer.add(
        typeof x === "number" ? x : NaN,
        typeof y === "number" ? y : NaN,
        value,
        place + 1,
        () => (JSON.stringify(feature.geometry) ?? "").slice(0, 80),
      );
    }
    if (place % FEATURES_PER_STEP === 0) yield place / features.length;
  }
}
