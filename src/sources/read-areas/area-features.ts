/** What the formats have in common before ids are chosen: features as they stand in the file. */
export interface AreaFeatures {
  readonly features: readonly AreaFeature[];
  /** The system the file names, if it names one. */
  readonly crs: string | undefined;
}

export interface AreaFeature {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** GeoJSON geometry, unchecked. */
  readonly geometry: unknown;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A feature from a parsed JSON value; unknown parts are empty. */
export function featureFrom(value: unknown): AreaFeature {
  const record = isRecord(value) ? value : {};
  const properties = record["properties"];
  return {
    id: record["id"],
    properties: isRecord(properties) ? properties : {},
    geometry: record["geometry"],
  };
}
