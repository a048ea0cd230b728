import { featureCollection, point, voronoi } from "@turf/turf";
import type { BBox, Feature, Point, Position } from "geojson";
import type { Topology } from "topojson-specification";
import { LAYER, runMapshaper } from "../run-mapshaper";
import { arcOwners } from "../output/arc-owners";

/** Sites stand this close along a border, metres: the error of "nearest" is less than half of it. */
const SITE_STEP = 200;
/** So far beyond the outermost vertex the regions reach, metres. */
const MARGIN = 1000;

type Site = Feature<Point, { nearest: string }>;

/**
 * For every area the ground that lies nearer to it than to any other, as a topology with the area's
 * id in `nearest`, as far as `land` reaches; metres. Only borders that no other area shares have
 * ground beside them to give away.
 */
export async function nearestRegions(areas: Topology, land: Topology): Promise<Topology> {
  const bbox = boxAround([...areas.arcs, ...land.arcs]);
  const cells = voronoi(featureCollection(sitesOf(areas)), { bbox });
  return runMapshaper(`-i ${LAYER}.json -dissolve2 nearest`, { [LAYER]: cells });
}

function sitesOf(topology: Topology): Site[] {
  const sites: Site[] = [];
  for (const [arc, [owner, other]] of arcOwners(topology)) {
    if (owner === undefined || other !== undefined) continue;
    for (const at of along(topology.arcs[arc])) sites.push(point(at, { nearest: owner }));
  }
  return sites;
}

/** Points between the ends of an arc: its ends may be another area's too. */
function along(arc: readonly Position[]): readonly Position[] {
  const points: Position[] = [];
  for (let i = 1; i < arc.length; i++) {
    const [[x, y], [toX, toY]] = [arc[i - 1], arc[i]];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / SITE_STEP));
    for (let step = i === 1 ? 1 : 0; step < steps; step++) {
      points.push([x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps]);
    }
  }
  return points;
}

function boxAround(arcs: readonly Position[][]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of arcs.flat()) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}
