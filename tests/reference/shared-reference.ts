import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MultiPolygon, Polygon, Position } from "geojson";
import proj4 from "proj4";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { makeSet, type Point, type Rings } from "./make-polygons";

/** Reference answers kept outside the repository; tests that need them are skipped where the folder is absent. */
const FOLDER = new URL("../../../shared/reference/", import.meta.url);
export const hasReference = existsSync(fileURLToPath(FOLDER));

proj4.defs(
  "EPSG:3035",
  "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs",
);
// PROJ, not our own projection, so that the two stay independent.
const toLaea = proj4("EPSG:4326", "EPSG:3035");

export function readReference(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
}

/** Rings in EPSG:3035 metres, outer rings counter-clockwise. */
export function projectGeometry(geometry: Polygon | MultiPolygon): Rings {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap((rings) =>
    rings.map((ring, hole) => {
      const points = ring.slice(0, -1).map(projectPosition);
      return isCounterClockwise(points) === (hole === 0) ? points : points.toReversed();
    }),
  );
}

/** The kommuner all references use, one area for each code. */
export function readReferenceMunicipalities(): PolygonSet {
  const collection = readReference("dagi-500k-2014.geojson") as {
    features: { properties: { KOMKODE: string }; geometry: Polygon | MultiPolygon }[];
  };
  const byCode = new Map<string, Rings>();
  for (const { properties, geometry } of collection.features) {
    const known = byCode.get(properties.KOMKODE) ?? [];
    byCode.set(properties.KOMKODE, known.concat(projectGeometry(geometry)));
  }
  return makeSet([...byCode.values()], [...byCode.keys()]);
}

function projectPosition([longitude, latitude]: Position): Point {
  const [x, y] = toLaea.forward([longitude, latitude]);
  return [x, y];
}

function isCounterClockwise(points: readonly Point[]): boolean {
  let doubled = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    doubled += x * nextY - nextX * y;
  });
  return doubled > 0;
}
