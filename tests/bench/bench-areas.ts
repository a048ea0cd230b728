import { existsSync, readFileSync } from "node:fs";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
import { hasReference, readReferenceMunicipalities } from "../reference/shared-reference";
import { makeFootprints } from "./seeded-footprints";

/** The kommuner all benchmarks use: the reference's where it is at hand, else our own. */
export async function readBenchAreas(): Promise<PolygonSet> {
  if (hasReference) return readReferenceMunicipalities();
  const path = new URL("../../data/geography/kommuner.fgb", import.meta.url);
  if (!existsSync(path)) throw new Error("data/geography/kommuner.fgb is missing");
  return resolveRings(await readPolygonSet(readFileSync(path))).set;
}

/** 1,000 seeded footprints, or that share of each kind. */
export function benchFootprints(areas: PolygonSet, share: number): PolygonSet {
  return makeFootprints(areas, 20260101, share);
}

/** Pairs whose bounding boxes meet: all engines but ours are given these. */
export function boxPairs(a: PolygonSet, b: PolygonSet): [number, number][] {
  const [boxesA, boxesB] = [boxesOf(a), boxesOf(b)];
  return boxesA.flatMap((p, i) =>
    boxesB.flatMap((q, j): [number, number][] =>
      p[0] <= q[2] && p[2] >= q[0] && p[1] <= q[3] && p[3] >= q[1] ? [[i, j]] : [],
    ),
  );
}

type Box = readonly [number, number, number, number];

export function boxesOf(set: PolygonSet): Box[] {
  return set.ids.map((_, area): Box => {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = set.ringStart[set.areaStart[area + 1]];
    for (let i = set.ringStart[set.areaStart[area]]; i < end; i++) {
      x0 = Math.min(x0, set.coordinates[2 * i]);
      x1 = Math.max(x1, set.coordinates[2 * i]);
      y0 = Math.min(y0, set.coordinates[2 * i + 1]);
      y1 = Math.max(y1, set.coordinates[2 * i + 1]);
    }
    return [x0, y0, x1, y1];
  });
}

type Ring = [number, number][];

/** Each area as GeoJSON multipolygon coordinates: holes go with the smallest shell around them. */
export function multiPolygons(set: PolygonSet): Ring[][][] {
  return set.ids.map((_, area) => {
    const shells: Ring[][] = [];
    const holes: Ring[] = [];
    for (let ring = set.areaStart[area]; ring < set.areaStart[area + 1]; ring++) {
      const points = closedRing(set, ring);
      if (signedArea(points) > 0) shells.push([points]);
      else holes.push(points);
    }
    for (const hole of holes) {
      const around = shells.filter(([shell]) => holds(shell, hole));
      around.toSorted((p, q) => signedArea(p[0]) - signedArea(q[0]))[0]?.push(hole);
    }
    return shells;
  });
}

function closedRing(set: PolygonSet, ring: number): Ring {
  const points: Ring = [];
  for (let i = set.ringStart[ring]; i < set.ringStart[ring + 1]; i++) {
    points.push([set.coordinates[2 * i], set.coordinates[2 * i + 1]]);
  }
  return [...points, points[0]];
}

export function signedArea(ring: readonly (readonly [number, number])[]): number {
  const [x0, y0] = ring[0];
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    doubled += (ax - x0) * (ring[i][1] - y0) - (ring[i][0] - x0) * (ay - y0);
  }
  return doubled / 2;
}

/** Whether most of the hole's vertices lie in the shell: rings may touch in some. */
function holds(shell: Ring, hole: Ring): boolean {
  let inside = 0;
  for (const [x, y] of hole) {
    let odd = false;
    for (let i = 1; i < shell.length; i++) {
      const [[ax, ay], [bx, by]] = [shell[i - 1], shell[i]];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
    inside += odd ? 1 : 0;
  }
  return inside > hole.length / 2;
}
