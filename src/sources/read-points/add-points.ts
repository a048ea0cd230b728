import type { PointTotals } from "../../geo/points/point-totals";
import type { CoordinateSystem } from "../read-areas/coordinate-system";
import { toLaea } from "../read-areas/to-laea";
import type { PointBlock } from "./point-block";

/**
 * Adds a block of points to the totals; its coordinates are projected in place. A point without value (NaN) adds nothing
 * to the sum; a block without values only counts. Throws AreasFault for coordinates that are not of the system.
 */
export function addPoints(
  totals: PointTotals,
  { coordinates, values }: PointBlock,
  system: CoordinateSystem,
): void {
  toLaea(coordinates, system);
  const count = coordinates.length / 2;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    x[i] = coordinates[2 * i] ?? NaN;
    y[i] = coordinates[2 * i + 1] ?? NaN;
  }
  const known = values.map((value) => (Number.isNaN(value) ? 0 : value));
  totals.add(x, y, values.length === 0 ? undefined : known);
}
