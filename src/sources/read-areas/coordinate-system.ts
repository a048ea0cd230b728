import { AreasFault } from "./areas-result";

/** The systems a file of areas may be in, by EPSG number. */
export const COORDINATE_SYSTEMS = {
  4326: "degrees",
  4258: "degrees",
  3035: "laea",
  25832: "utm32",
  25833: "utm33",
  32632: "utm32",
  32633: "utm33",
} as const satisfies Record<number, string>;

export type CoordinateSystem = keyof typeof COORDINATE_SYSTEMS;

/** `EPSG:25832`, `urn:ogc:def:crs:EPSG::25832`, `http://www.opengis.net/def/crs/EPSG/0/25832` or one of CRS84 to the system. */
export function parseCoordinateSystem(name: string): CoordinateSystem {
  if (/crs:?84$/i.test(name.trim())) return 4326;
  const code = /(?:^|[:/])(\d+)$/.exec(name.trim())?.[1];
  const system = Object.keys(COORDINATE_SYSTEMS).find((known) => known === code);
  if (system === undefined) {
    const known = Object.keys(COORDINATE_SYSTEMS).map((each) => `EPSG:${each}`);
    throw new AreasFault(`coordinate system "${name}" is not known; known are ${known.join(", ")}`);
  }
  return Number(system) as CoordinateSystem;
}
