import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import { type AreaGeometry, areaGeometries, idOf } from "./area-geometries";

/** Two areas with a common border and its length, metres; a < b. */
export interface SharedBorder {
  readonly a: string;
  readonly b: string;
  readonly metres: number;
}

/** Every pair of areas with a common arc, sorted by a, then b; coordinates are metres. */
export function sharedBorders(topology: Topology): readonly SharedBorder[] {
  const owners = new Map<number, string[]>();
  for (const part of areaGeometries(topology)) {
    for (const arc of arcsOf(part)) {
      owners.set(arc, [...(owners.get(arc) ?? []), idOf(part)]);
    }
  }
  const length = new Map<string, number>();
  for (const [arc, [first, second]] of owners) {
    if (second === undefined || first === second) continue;
    const pair = first < second ? `${first},${second}` : `${second},${first}`;
    length.set(pair, (length.get(pair) ?? 0) + lengthOf(topology.arcs[arc]));
  }
  return [...length]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([pair, metres]) => {
      const [a, b] = pair.split(",");
      return { a, b, metres };
    });
}

function arcsOf(part: AreaGeometry): readonly number[] {
  const rings = part.type === "Polygon" ? part.arcs : part.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

function lengthOf(arc: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < arc.length; i++) {
    sum += Math.hypot(arc[i][0] - arc[i - 1][0], arc[i][1] - arc[i - 1][1]);
  }
  return sum;
}
