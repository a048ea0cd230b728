import { doubledRingArea } from "../overlap/prepare/clean-rings";
import { ringsOfArea } from "../pack-areas";
import type { PolygonSet } from "../polygon-set";
import { edgesOfArea, makeSoup } from "./edge-soup";
import { linkRings } from "./link-rings";
import { nodeEdges } from "./node-edges";
import { sweepWindings } from "./sweep-windings";

export interface ResolvedRings {
  /** Every point is wound 0 or 1 times by its area: outer rings run counter-clockwise, holes clockwise. */
  readonly set: PolygonSet;
  /** Areas whose rings crossed themselves or each other, lay doubled or nested, and were resolved; ascending. */
  readonly resolved: readonly number[];
}

/**
 * The gate in front of the kernels: an area is the ground its rings wind around a non-zero number of times.
 * Areas that already are simple keep their rings and vertices bit for bit, turned round where they ran the other way. New vertices at crossings are rounded to float64;
 * everything else is decided exactly. Coordinates must be finite.
 */
export function resolveRings(set: PolygonSet): ResolvedRings {
  const resolved: number[] = [];
  const rings: (Float64Array | number[])[] = [];
  const areaStart = new Uint32Array(set.areaStart.length);
  let anyTurned = false;
  for (let area = 0; area < set.ids.length; area++) {
    const outcome = resolveArea(set, area);
    if (Array.isArray(outcome)) {
      resolved.push(area);
      for (const ring of outcome) rings.push(ring);
    } else {
      const turn = outcome === "reversed";
      anyTurned ||= turn;
      for (const ring of ringsOfArea(set, area)) rings.push(turn ? reverseRing(ring) : ring);
    }
    areaStart[area + 1] = rings.length;
  }
  if (resolved.length === 0 && !anyTurned) return { set, resolved };
  const ringStart = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => {
    ringStart[i + 1] = ringStart[i] + ring.length / 2;
  });
  const coordinates = new Float64Array(2 * ringStart[rings.length]);
  rings.forEach((ring, i) => coordinates.set(ring, 2 * ringStart[i]));
  return { set: { ids: set.ids, coordinates, ringStart, areaStart }, resolved };
}

function reverseRing(ring: Float64Array): Float64Array {
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned[ring.length - 2 - i] = ring[i];
    turned[ring.length - 1 - i] = ring[i + 1];
  }
  return turned;
}

/** New rings, or what is to be said of an area that is simple as it stands. */
function resolveArea(set: PolygonSet, area: number): number[][] | "simple" | "reversed" {
  const ends = edgesOfArea(set, area);
  const weights = new Int32Array(ends.length / 4).fill(1);
  const { soup, hadContacts } = nodeEdges(makeSoup(ends, weights));
  const [firstRing, lastRing] = [set.areaStart[area], set.areaStart[area + 1]];
  const meetsNowhere =
    !hadContacts &&
    soup.lower.length === weights.length &&
    soup.vertices.length === 2 * weights.length;
  if (lastRing - firstRing === 1 && meetsNowhere) {
    const { coordinates, ringStart } = set;
    const doubled = doubledRingArea(coordinates, ringStart[firstRing], ringStart[lastRing]);
    return doubled < 0 ? "reversed" : "simple";
  }
  const below = sweepWindings(soup);
  let [least, most] = [0, 0];
  for (let edge = 0; edge < below.length; edge++) {
    const above = below[edge] + soup.weight[edge];
    least = Math.min(least, below[edge], above);
    most = Math.max(most, below[edge], above);
  }
  if (most - least > 1) return linkRings(soup, below);
  return least < 0 ? "reversed" : "simple";
}
