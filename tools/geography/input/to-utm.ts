import type { Position } from "geojson";
import proj4 from "proj4";
import { InputError } from "../../command";
import type { NamedArea } from "./named-area";

/** EPSG:25832, ETRS89 / UTM zone 32N: metres, in which areas are snapped and generalised. */
const UTM_32 = "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs";
/** ETRS89 longitude and latitude; WGS 84 is taken as the same, as all Danish map services do. */
const LON_LAT = "+proj=longlat +ellps=GRS80 +no_defs";
const converter = proj4(LON_LAT, UTM_32);

export const utmToLonLat = ([x = 0, y = 0]: Position): Position => converter.inverse([x, y]);
const lonLatToUtm = ([lon = 0, lat = 0]: Position): Position => converter.forward([lon, lat]);
const withoutHeight = ([x = Number.NaN, y = Number.NaN]: Position): Position => [x, y];

const KNOWN = new Map<string, (at: Position) => Position>([
  ["EPSG:4326", lonLatToUtm],
  ["EPSG:4258", lonLatToUtm],
  ["EPSG:25832", withoutHeight],
]);

/** A box around Denmark, metres in EPSG:25832. */
const DENMARK = { left: 400_000, right: 1_000_000, bottom: 5_950_000, top: 6_500_000 };

/** The areas in EPSG:25832; `crs` null means: judge by the coordinates. */
export function toUtm(
  areas: readonly NamedArea[],
  crs: string | null,
  file: string,
): readonly NamedArea[] {
  const from = crs ?? guessCrs(areas);
  const convert = KNOWN.get(from);
  if (convert === undefined) {
    throw new InputError(`${file} is in ${from}; EPSG:25832 or EPSG:4326 is wanted`);
  }
  return areas.map((area) => ({
    ...area,
    polygons: area.polygons.map((polygon) =>
      polygon.map((ring) => ring.map((at) => inDenmark(convert(at), at, area.id, file))),
    ),
  }));
}

function guessCrs(areas: readonly NamedArea[]): string {
  const [x = Number.NaN, y = Number.NaN] = areas[0]?.polygons[0]?.[0]?.[0] ?? [];
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? "EPSG:4326" : "EPSG:25832";
}

function inDenmark(place: Position, given: Position, id: string, file: string): Position {
  const [x = Number.NaN, y = Number.NaN] = place;
  const inside = x >= DENMARK.left && x <= DENMARK.right && y >= DENMARK.bottom && y <= DENMARK.top;
  if (inside) return place;
  throw new InputError(
    `${file}: area ${id} has a vertex at ${given.slice(0, 2).join(", ")}, outside Denmark; are the axes swapped or the reference system wrong?`,
  );
}
