import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import { arcOwners } from "./arc-owners";

/** Two areas with a common border and its length, metres; a < b. */
export interface SharedBorder {
  readonly a: string;
  readonly b: string;
  readonly metres: number;
}

/** Every pair of areas with a common arc, sorted by a, then b; coordinates are metres. */
export function sharedBorders(topology: Topology): readonly SharedBorder[] {
  const length = new Map<string, number>();
  for (const [arc, [first, second]] of arcOwners(topology)) {
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

function lengthOf(arc: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < arc.length; i++) {
    sum += Math.hypot(arc[i][0] - arc[i - 1][0], arc[i][1] - arc[i - 1][1]);
  }
  return sum;
}
