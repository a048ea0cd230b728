import { projectToLaea } from "../../geo/projection/laea";
import { AreasFault } from "./areas-result";
import { COORDINATE_SYSTEMS, type CoordinateSystem } from "./coordinate-system";
import { utmToLonLat } from "./utm-to-lon-lat";

/** Projects x, y interleaved to EPSG:3035 vertex by vertex, in place; all must be finite. */
export function toLaea(coordinates: Float64Array, system: CoordinateSystem): void {
  const kind = COORDINATE_SYSTEMS[system];
  if (kind === "degrees") {
    checkDegrees(coordinates);
    projectToLaea(coordinates, coordinates);
    return;
  }
  checkMetres(coordinates, system);
  if (kind === "laea") return;
  const zone = kind === "utm32" ? 32 : 33;
  forEachVertex(coordinates, (x, y, i) => coordinates.set(utmToLonLat(zone, x, y), i));
  projectToLaea(coordinates, coordinates);
}

/** A box around Denmark, degrees; with the axes swapped it lies in the Arabian Sea. */
const DENMARK = { west: 7, east: 16, south: 54, north: 58.5 } as const;

function checkDegrees(coordinates: Float64Array): void {
  let swapped = coordinates.length > 0;
  forEachVertex(coordinates, (x, y) => {
    if (Math.abs(x) > 360 || Math.abs(y) > 90) {
      throw new AreasFault(
        `coordinate ${x}, ${y} is no longitude and latitude in degrees; ` +
          `name the file's system with --crs, for instance --crs EPSG:25832`,
      );
    }
    const isSwapped =
      x >= DENMARK.south && x <= DENMARK.north && y >= DENMARK.west && y <= DENMARK.east;
    swapped &&= isSwapped;
  });
  if (swapped) {
    throw new AreasFault(
      `coordinate ${coordinates[0]}, ${coordinates[1]} has latitude first; ` +
        `longitude comes first in this format`,
    );
  }
}

function checkMetres(coordinates: Float64Array, system: CoordinateSystem): void {
  let degrees = coordinates.length > 0;
  let swapped = coordinates.length > 0;
  forEachVertex(coordinates, (x, y) => {
    if (Math.abs(x) > 2e7 || Math.abs(y) > 2e7) {
      throw new AreasFault(`coordinate ${x}, ${y} lies outside EPSG:${system}, in metres`);
    }
    degrees &&= Math.abs(x) <= 360 && Math.abs(y) <= 90;
    swapped &&= system !== 3035 && x > 5.5e6 && x < 7e6 && y > 1e5 && y < 1.2e6;
  });
  const [x, y] = coordinates;
  if (degrees) {
    throw new AreasFault(`coordinate ${x}, ${y} looks like degrees, not metres of EPSG:${system}`);
  }
  if (swapped) {
    throw new AreasFault(`coordinate ${x}, ${y} has northing first; easting comes first`);
  }
}

function forEachVertex(
  coordinates: Float64Array,
  visit: (x: number, y: number, i: number) => void,
): void {
  for (let i = 0; i < coordinates.length; i += 2) {
    visit(coordinates[i] ?? NaN, coordinates[i + 1] ?? NaN, i);
  }
}
