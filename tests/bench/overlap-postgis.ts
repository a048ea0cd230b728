import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { INSTALL_POSTGIS, loadScript, openPostgis, type Postgis } from "../helpers/postgis";
import { type BenchRow, skipped } from "./measure";

const ROUNDS = 3;
const OVERLAPS = `SELECT a.id, b.id, ST_Area(ST_Intersection(a.geom, b.geom))
  FROM a JOIN b ON ST_Intersects(a.geom, b.geom)`;

/** The overlaps in PostGIS, one backend, GiST on both sides; `own` are the milliseconds of ours on the same job. */
export function benchPostgis(
  job: string,
  footprints: PolygonSet,
  areas: PolygonSet,
  own: number,
  least: number,
): BenchRow {
  const postgis = openPostgis();
  if (postgis === undefined) return skipped(job, "PostGIS", `not installed; ${INSTALL_POSTGIS}`);
  try {
    postgis.run(loadScript("a", footprints) + loadScript("b", areas));
    const repaired = new Set(postgis.run(REPAIR).split("\n").filter(Boolean));
    const times = Array.from({ length: ROUNDS + 1 }, () => timeOnServer(postgis)).slice(1);
    const milliseconds = times.toSorted((p, q) => p - q)[ROUNDS >> 1];
    return {
      job,
      engine: `PostGIS ${postgis.version}, one backend`,
      milliseconds,
      ratio: milliseconds / own,
      disagreement: disagreement(postgis.run(`${OVERLAPS};`), footprints, areas, least, repaired),
      failure: `ST_MakeValid first on ${repaired.size} footprints, not compared`,
    };
  } finally {
    postgis.stop();
  }
}

/** PostGIS throws on invalid polygons. */
const REPAIR = `UPDATE a SET geom = ST_MakeValid(geom) WHERE NOT ST_IsValid(geom) RETURNING id;
ANALYZE;
`;

function timeOnServer(postgis: Postgis): number {
  const plan = JSON.parse(
    postgis.run(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${OVERLAPS};`),
  ) as [{ "Execution Time": number }];
  return plan[0]["Execution Time"];
}

function disagreement(
  text: string,
  footprints: PolygonSet,
  areas: PolygonSet,
  least: number,
  repaired: ReadonlySet<string>,
): number {
  const found = overlapAreas(footprints, prepareAreas(areas));
  const key = (i: number, j: number): number => i * areas.ids.length + j;
  const ours = new Map(
    Array.from(found.area, (area, n) => [key(found.footprint[n], area), found.squareMetres[n]]),
  );
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|"))
    .filter(([footprint]) => !repaired.has(footprint))
    .map((cells) => cells.map(Number))
    .filter(([, , squareMetres]) => squareMetres > least)
    .reduce((worst, [i, j, squareMetres]) => {
      const mine = ours.get(key(i, j)) ?? 0;
      return Math.max(worst, Math.abs(mine - squareMetres) / squareMetres);
    }, 0);
}
