import type { PolygonSet } from "../../src/geo/polygon-set";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { makeRandom, makeSet, type Point, type Rings, ringsOf } from "../reference/make-polygons";
import { bufferPath } from "./footprints/buffer";
import { clipRings } from "./footprints/clip-rings";

/**
 * Kinds and counts of the 1,000 footprints: drawn by hand, along roads, along borders and coasts, catchments that follow
 * the borders of another map, rough outlines, exact unions of kommuner.
 */
const KINDS = [
  ["drawn", 400],
  ["corridor", 120],
  ["coastal", 130],
  ["catchment", 180],
  ["rough", 130],
  ["union", 40],
] as const;
type Kind = (typeof KINDS)[number][0];

/** Footprints like those people bring, 10 to 5,000 vertices, EPSG:3035 metres; the same for the same seed. */
export function makeFootprints(municipalities: PolygonSet, seed = 20260101, share = 1): PolygonSet {
  const random = makeRandom(seed);
  const footprints: Rings[] = [];
  const neighbours = findNeighbours(municipalities);
  for (const [kind, count] of KINDS) {
    for (let i = 0; i < Math.round(count * share); i++) {
      footprints.push(makeFootprint(kind, municipalities, neighbours, random));
    }
  }
  return resolveRings(makeSet(footprints)).set;
}

function makeFootprint(
  kind: Kind,
  set: PolygonSet,
  neighbours: readonly (readonly number[])[],
  random: () => number,
): Rings {
  const area = Math.floor(random() * set.ids.length);
  const [x, y] = pointNear(set, area, random);
  switch (kind) {
    case "drawn":
      return [radialRing(x, y, 10 + Math.floor(random() * 190), 500 + 20_000 * random(), random)];
    case "rough":
      return [roughRing(x, y, 3000 + 25_000 * random(), random)];
    case "corridor":
      return bufferPath(roadPath(x, y, random), 200 + 1500 * random());
    case "coastal":
      return bufferPath(borderPath(longestRing(set, area), random), 200 + 800 * random());
    case "catchment":
      return catchment(unionOf(set, grow(area, neighbours, 2, random)), x, y, random);
    case "union":
      return unionOf(set, grow(area, neighbours, 2 + Math.floor(random() * 2), random));
    default:
      throw new RangeError(`unknown kind ${String(kind)}`);
  }
}

function pointNear(set: PolygonSet, area: number, random: () => number): Point {
  const ring = longestRing(set, area);
  const [x, y] = ring[Math.floor(random() * ring.length)];
  return [x + 20_000 * (random() - 0.5), y + 20_000 * (random() - 0.5)];
}

function longestRing(set: PolygonSet, area: number): readonly Point[] {
  return ringsOf(set, area).reduce((longest, ring) =>
    ring.length > longest.length ? ring : longest,
  );
}

function radialRing(
  x: number,
  y: number,
  count: number,
  radius: number,
  random: () => number,
): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.6 * random())) / count;
    const r = radius * (0.6 + 0.4 * random());
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
  });
}

/** Midpoint displacement of the radius, 640 to 4,608 vertices. */
function roughRing(x: number, y: number, radius: number, random: () => number): Point[] {
  const depth = 7 + Math.floor(3 * random());
  let radii = Array.from(
    { length: 5 + Math.floor(5 * random()) },
    () => radius * (0.7 + 0.3 * random()),
  );
  for (let level = 1; level <= depth; level++) {
    const roughness = radius * 0.3 * 2 ** (-0.85 * level);
    radii = radii.flatMap((r, i) => {
      const next = radii[(i + 1) % radii.length];
      return [r, Math.max(0.05 * radius, (r + next) / 2 + roughness * (random() - 0.5))];
    });
  }
  return radii.map((r, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
  });
}

/** A path that turns gently. */
function roadPath(x: number, y: number, random: () => number): Point[] {
  let [px, py, heading] = [x, y, 2 * Math.PI * random()];
  return Array.from({ length: 15 + Math.floor(60 * random()) }, () => {
    px += 1200 * Math.cos(heading);
    py += 1200 * Math.sin(heading);
    heading += 0.3 * (random() - 0.5);
    return [px, py] as const;
  });
}

/** A stretch of border, every vertex or every second or third. */
function borderPath(border: readonly Point[], random: () => number): Point[] {
  const stride = 1 + Math.floor(3 * random());
  const count = Math.min(Math.floor(border.length / stride) - 1, 20 + Math.floor(200 * random()));
  const first = Math.floor(random() * border.length);
  return Array.from({ length: count }, (_, i) => border[(first + i * stride) % border.length]);
}

/** Part of two kommuner, in coordinates rounded to two metres as another map would have them: borders nearly coincide. */
function catchment(rings: Rings, x: number, y: number, random: () => number): Rings {
  const corners = 10 + Math.floor(7 * random());
  const [width, height] = [8000 + 20_000 * random(), 8000 + 20_000 * random()];
  const hull = Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * (i + 0.8 * random())) / corners;
    return [x + width * Math.cos(angle), y + height * Math.sin(angle)];
  });
  const part = clipRings(rings, hull).map(roundRing);
  return part.flat().length >= corners ? part : [roundRing(hull)];
}

function roundRing(ring: readonly Point[]): Point[] {
  return ring.map(([x, y]) => [2 * Math.round(x / 2), 2 * Math.round(y / 2)]);
}

function grow(
  area: number,
  neighbours: readonly (readonly number[])[],
  count: number,
  random: () => number,
): ReadonlySet<number> {
  const members = new Set([area]);
  for (let tries = 0; members.size < count && tries < 50; tries++) {
    const from = [...members][Math.floor(random() * members.size)];
    const choices = neighbours[from];
    if (choices.length > 0) members.add(choices[Math.floor(random() * choices.length)]);
  }
  return members;
}

/** The exact union: the members' edges without those that two of them share. */
function unionOf(set: PolygonSet, members: ReadonlySet<number>): Rings {
  const rings = [...members].flatMap((area) => ringsOf(set, area));
  return ringsOf(resolveRings(makeSet([rings])).set, 0);
}

function findNeighbours(set: PolygonSet): number[][] {
  const owner = new Map<string, number>();
  const neighbours = set.ids.map(() => new Set<number>());
  set.ids.forEach((_, area) => {
    for (const ring of ringsOf(set, area)) {
      ring.forEach(([x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length];
        const other = owner.get(`${nextX} ${nextY} ${x} ${y}`);
        if (other !== undefined && other !== area) {
          neighbours[area].add(other);
          neighbours[other].add(area);
        }
        owner.set(`${x} ${y} ${nextX} ${nextY}`, area);
      });
    }
  });
  return neighbours.map((list) => Array.from(list));
}
