import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Table } from "./table";

/** What a file says of itself. */
export interface Provenance {
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  /** Version of the data package. */
  readonly version: string;
}

export type AreaFile = FeatureCollection<Polygon | MultiPolygon> & Provenance;

/**
 * The rows as features in longitude and latitude (RFC 7946); rows whose `id` has no geometry are
 * left out. The provenance is repeated in every feature, so that it survives other programs.
 */
export function geoJson(
  { columns, rows }: Table,
  geometries: ReadonlyMap<string, Polygon | MultiPolygon>,
  provenance: Provenance,
): AreaFile {
  const idAt = columns.findIndex(({ key }) => key === "id");
  const { title, source, licence, version } = provenance;
  return {
    type: "FeatureCollection",
    title,
    source,
    licence,
    version,
    features: rows.flatMap((row): Feature<Polygon | MultiPolygon>[] => {
      const id = String(row[idAt]);
      const geometry = geometries.get(id);
      if (geometry === undefined) return [];
      const cells = Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]));
      return [
        { type: "Feature", id, geometry, properties: { ...cells, source, licence, version } },
      ];
    }),
  };
}
