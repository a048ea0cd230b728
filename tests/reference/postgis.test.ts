import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApportioner } from "../../src/domain/aggregate/apportioner";
import type { Tables } from "../../src/domain/package/tables";
import { figureOf } from "../../src/domain/figures/figure";
import { wholeMembers } from "../../src/domain/package/tables";
import { runSteps } from "../../src/domain/steps/run-steps";
import { coveredShares } from "../../src/geo/covered-shares";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
import { openExport } from "../../tools/export/open-export";
import { postgisScript } from "../../tools/export/postgis";
import { makeFootprints } from "../bench/seeded-footprints";
import { loadOwnTables } from "../helpers/ask-analysis";
import { INSTALL_POSTGIS, loadScript, openPostgis, type Postgis } from "../helpers/postgis";

const TOLERANCE = 1e-9;
const readSet = (name: string): Promise<PolygonSet> =>
  readPolygonSet(readFileSync(`data/geography/${name}.fgb`));

const postgis = openPostgis();
if (postgis === undefined) {
  process.stderr.write(
    `SKIPPED: PostGIS is not installed, our SQL is not run (${INSTALL_POSTGIS}).\n`,
  );
}
afterAll(() => postgis?.stop());

function rowsOf(server: Postgis, sql: string): string[][] {
  const text = server.run(`SET search_path = klimakort, public; ${sql}`).trim();
  return text === "" ? [] : text.split("\n").map((line) => line.split("|"));
}

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(b), 1e-300);

describe.runIf(postgis !== undefined)("the SQL views agree with the engine", () => {
  const server = postgis as Postgis;
  let tables: Tables;
  let kommuner: PolygonSet;

  beforeAll(async () => {
    tables = await loadOwnTables();
    kommuner = await readSet("kommuner");
    server.run([...postgisScript(await openExport("data"))].join(""));
  }, 60_000);

  test.each(["2026-11-25", "2027-01-01"])("in the totals of KKR and regions on %s", (day) => {
    const groups = tables.core.areas.filter(
      ({ level, validFrom, validTo }) =>
        ["kkr", "region", "country"].includes(level) &&
        validFrom <= day &&
        (validTo === null || day < validTo),
    );
    expect(groups.length).toBe(day < "2027" ? 11 : 10);
    const rows = rowsOf(
      server,
      `SELECT a.id, i.id, t.value, t.missing
       FROM areas a CROSS JOIN (VALUES ('ghg', 2023), ('population', 2026)) AS i (id, year)
       CROSS JOIN total_of(a.id, i.id, i.year, '${day}') t
       WHERE a.id IN (${groups.map(({ id }) => `'${id}'`).join(", ")});`,
    );
    expect(rows.length).toBe(2 * groups.length);
    for (const [id, indicatorId, value, missing] of rows) {
      const [area, indicator] = [tables.areas.get(id), tables.indicators.get(indicatorId)];
      if (area === undefined || indicator === undefined) throw new Error(`${id} ${indicatorId}`);
      const members = wholeMembers(tables.core, area, day);
      const year = indicatorId === "ghg" ? 2023 : 2026;
      const ours = figureOf(tables.observations, indicator, "total", year, members);
      if (ours.is === "gap") throw new Error(`${id} has no ${indicatorId}`);
      expect(relative(Number(value), ours.value), `${id} ${indicatorId}`).toBeLessThan(TOLERANCE);
      expect(Number(missing)).toBe(ours.missing);
    }
  });

  test("in the apportioned emissions of every catchment, with bounds", async () => {
    const catchments = await readSet("catchments");
    const indicator = tables.indicators.get("ghg");
    if (indicator === undefined) throw new Error("no ghg");
    const apportion = makeApportioner(tables.core, tables.observations, {
      indicator,
      normalisation: "total",
      year: 2023,
      level: "municipality",
      rule: "area",
      date: "2023-12-31",
    });
    const shares = runSteps(coveredShares(catchments, prepareAreas(kommuner)));
    const sql = `SELECT i.footprint, s.value, s.low, s.high FROM footprint_sum s
      JOIN initiatives i ON i.id = s.initiative WHERE indicator = 'ghg' AND year = 2023;`;
    const rows = rowsOf(server, sql);
    expect(rows.length).toBe(25);
    for (const [id, ...numbers] of rows) {
      const ours = apportion(shares[catchments.ids.indexOf(id)]);
      const expected = [ours.value, ours.low, ours.high].map(Number);
      const worst = Math.max(...numbers.map((number, i) => relative(Number(number), expected[i])));
      expect({ id, agrees: worst < TOLERANCE }).toEqual({ id, agrees: true });
    }
  });

  test("in the count of initiatives by hand, repetitions told", () => {
    const counts = rowsOf(
      server,
      `SELECT c.* FROM (VALUES ('kkr-midtjylland'), ('kkr-nordjylland')) AS a (id)
       CROSS JOIN initiative_count(a.id, '2026-11-23') c;`,
    );
    expect(counts).toEqual([
      ["130", "110", "20"],
      ["64", "55", "9"],
    ]);
  });

  test("in the worked example of the documentation", () => {
    const page = readFileSync("docs/beyond-one-machine.md", "utf8");
    const sql = /WITH k [\s\S]*?FROM o;/u.exec(page)?.[0] ?? "";
    expect(rowsOf(server, sql).map((row) => row.map(Number))).toEqual([[10, -40, 60]]);
  });

  test("in the overlaps of 200 seeded footprints with 98 kommuner", () => {
    const footprints = makeFootprints(kommuner, 20260101, 0.25);
    server.run(loadScript("seeded", footprints));
    const valid = rowsOf(server, "SELECT id FROM seeded WHERE ST_IsValid(geom) ORDER BY id;");
    const chosen = new Set(valid.slice(0, 200).map(([id]) => Number(id)));
    expect(chosen.size).toBe(200);
    const rows = rowsOf(
      server,
      `SELECT s.id, g.id, ST_Area(ST_Intersection(s.geom, g.geom)) FROM seeded s
       JOIN ground g ON g.level = 'municipality' AND ST_Intersects(s.geom, g.geom);`,
    );
    const ours = new Map<string, number>();
    const found = overlapAreas(footprints, prepareAreas(kommuner));
    found.area.forEach((area, i) => {
      ours.set(`${found.footprint[i]} ${kommuner.ids[area]}`, found.squareMetres[i]);
    });
    const sums = new Map<string, [number, number]>();
    let compared = 0;
    for (const [id, area, squareMetres] of rows) {
      if (!chosen.has(Number(id))) continue;
      compared++;
      const mine = ours.get(`${id} ${area}`) ?? 0;
      const limit = Math.max(TOLERANCE * Number(squareMetres), 1e-3);
      expect(Math.abs(mine - Number(squareMetres)), `${id} × ${area}`).toBeLessThanOrEqual(limit);
      const [theirSum, mySum] = sums.get(id) ?? [0, 0];
      sums.set(id, [theirSum + Number(squareMetres), mySum + mine]);
    }
    expect(compared).toBeGreaterThan(500);
    for (const [theirs, mine] of sums.values()) expect(relative(mine, theirs)).toBeLessThan(TOLERANCE);
  });
});

test("the script is the same bytes twice", async () => {
  const once = [...postgisScript(await openExport("data"))].join("");
  expect([...postgisScript(await openExport("data"))].join("")).toBe(once);
});
