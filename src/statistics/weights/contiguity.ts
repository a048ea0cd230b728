import type { PolygonSet } from "../../geo/polygon-set";
import { bothWays, weightsFromLinks } from "./from-links";
import type { SpatialWeights } from "./spatial-weights";

/** Queen: neighbours share a vertex. Rook: they share an edge. */
export type ContiguityRule = "queen" | "rook";

/** A number for each vertex, the same for vertices with identical coordinates. */
function numberVertices(coordinates: Float64Array): Int32Array {
  const columns = new Map<number, Map<number, number>>();
  const numbers = new Int32Array(coordinates.length / 2);
  let next = 0;
  for (let vertex = 0; vertex < numbers.length; vertex++) {
    const x = coordinates[2 * vertex];
    const y = coordinates[2 * vertex + 1];
    let column = columns.get(x);
    if (column === undefined) columns.set(x, (column = new Map()));
    let number = column.get(y);
    if (number === undefined) column.set(y, (number = next++));
    numbers[vertex] = number;
  }
  return numbers;
}

/** Calls `visit` with the area and the key of each vertex (queen) or undirected edge (rook). */
function visitKeys(
  areas: PolygonSet,
  rule: ContiguityRule,
  visit: (area: number, key: number) => void,
): void {
  const numbers = numberVertices(areas.coordinates);
  for (let area = 0; area < areas.ids.length; area++) {
    for (let ring = areas.areaStart[area]; ring < areas.areaStart[area + 1]; ring++) {
      let previous = numbers[areas.ringStart[ring + 1] - 1];
      for (let vertex = areas.ringStart[ring]; vertex < areas.ringStart[ring + 1]; vertex++) {
        const current = numbers[vertex];
        const [low, high] = previous < current ? [previous, current] : [current, previous];
        if (rule === "queen") visit(area, current);
        else if (low !== high) visit(area, low * numbers.length + high);
        previous = current;
      }
    }
  }
}

/**
 * Contiguity of areas whose shared borders have identical vertices, as in a topology; a border that
 * is drawn differently on its two sides is not seen.
 */
export function contiguityWeights(areas: PolygonSet, rule: ContiguityRule): SpatialWeights {
  const owners = new Map<number, number | Set<number>>();
  visitKeys(areas, rule, (area, key) => {
    const known = owners.get(key);
    if (known === undefined) owners.set(key, area);
    else if (typeof known !== "number") known.add(area);
    else if (known !== area) owners.set(key, new Set([known, area]));
  });
  const pairs: [number, number][] = [];
  for (const owner of owners.values()) {
    if (typeof owner === "number") continue;
    const sharing = [...owner];
    for (const [place, a] of sharing.entries()) {
      for (const b of sharing.slice(place + 1)) pairs.push([a, b]);
    }
  }
  return weightsFromLinks(areas.ids.length, bothWays(pairs));
}
