import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { booleanPointInPolygon } from "@turf/turf";
import { parse } from "csv-parse/sync";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Topology } from "topojson-specification";
import { expect, test, vi } from "vitest";
import { dissolveAreas } from "../../src/geo/dissolve";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { projectToLaea } from "../../src/geo/projection/laea";
import { shapesOf } from "../../src/geo/topology-features";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
import type { GeographyReport } from "./report";

const folder = new URL("../../data/geography/", import.meta.url);
const bytesOf = (name: string): Buffer => readFileSync(new URL(name, folder));
const jsonOf = (name: string): unknown => JSON.parse(bytesOf(name).toString());
const topologyOf = (name: string): Topology => jsonOf(name) as Topology;
const rowsOf = (name: string): Record<string, string>[] =>
  parse(bytesOf(name), { columns: true, skip_empty_lines: true });
const gzipped = (name: string): number => gzipSync(bytesOf(name), { level: 9 }).length;

const ringArea = (ring: readonly Position[]): number => {
  const flat = projectToLaea(ring.flat());
  let twice = 0;
  for (let i = 0; i + 3 < flat.length; i += 2) {
    twice += flat[i] * flat[i + 3] - flat[i + 2] * flat[i + 1];
  }
  return -twice / 2;
};
const areaOf = (shape: Polygon | MultiPolygon): number =>
  (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates)
    .flat()
    .reduce((sum, ring) => sum + ringArea(ring), 0);
const totalOf = ({ features }: ReturnType<typeof shapesOf>): number =>
  features.reduce((sum, { geometry }) => sum + areaOf(geometry), 0);

const areas = topologyOf("areas.topo.json");
const municipalities = shapesOf(areas, "municipalities");
const catchments = shapesOf(topologyOf("catchments.topo.json"), "catchments");

/** Regions and their kommuner on a date, from the dated memberships. */
function regionsOn(date: string): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const { child, parent, valid_from: from, valid_to: to } of rowsOf("../memberships.csv")) {
    if (!/^(?:108\d|region-)/u.test(parent)) continue;
    if (date < from || (to !== "" && date >= to)) continue;
    regions.set(parent, [...(regions.get(parent) ?? []), child]);
  }
  return regions;
}

test("five regions of 2026 become four in 2027 on the same ground", () => {
  const before = dissolveAreas(areas, regionsOn("2026-12-31"), String);
  const after = dissolveAreas(areas, regionsOn("2027-01-01"), String);
  expect(before.features).toHaveLength(5);
  expect(after.features).toHaveLength(4);
  expect(Math.abs(totalOf(before) - totalOf(after))).toBeLessThan(1);
  expect(totalOf(before)).toBeGreaterThan(43_070e6);
});

test("the display topologies keep their size", () => {
  expect(bytesOf("areas.topo.json").length).toBeLessThanOrEqual(250_000);
  expect(gzipped("areas.topo.json")).toBeLessThanOrEqual(90_000);
  expect(gzipped("catchments.topo.json")).toBeLessThanOrEqual(60_000);
  expect(gzipped("context.topo.json")).toBeLessThanOrEqual(30_000);
  expect(bytesOf("kommuner.fgb").length).toBeLessThan(600_000);
  expect(bytesOf("catchments.fgb").length).toBeLessThan(600_000);
});

test.each([
  ["Christiansø", "0411", 0.2],
  ["Fanø", "0563", 50],
  ["Læsø", "0825", 110],
  ["Samsø", "0741", 110],
  ["Ærø", "0492", 85],
  ["Bornholm", "0400", 580],
])("%s is drawn at about its size", (name, code, leastKm2) => {
  const found = municipalities.features.find(({ id }) => id === code);
  expect(found?.properties.name).toBe(name);
  expect(found === undefined ? 0 : areaOf(found.geometry) / 1e6).toBeGreaterThan(leastKm2);
});

test("there are 99 areas, 23 catchments and the lands around", () => {
  expect(new Set(municipalities.features.map(({ id }) => id)).size).toBe(99);
  expect(catchments.features).toHaveLength(23);
  expect(catchments.features.every(({ id }) => /^hvo-\d\.\d+$/u.test(id))).toBe(true);
  const context = shapesOf(topologyOf("context.topo.json"), "context");
  const ids = context.features.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["DE", "NO", "PL", "SE"]));
  expect(ids).not.toContain("DK");
});

test("seven kommuner and Christiansø have no land border", () => {
  const bordering = new Set(rowsOf("neighbours.csv").flatMap(({ a, b }) => [a, b]));
  const alone = municipalities.features.map(({ id }) => id).filter((id) => !bordering.has(id));
  expect(alone.toSorted()).toEqual("0400 0411 0482 0492 0563 0741 0773 0825".split(" "));
});

test("every label point lies inside its area", () => {
  const points = new Map(rowsOf("label_points.csv").map(({ id, lon, lat }) => [id, [+lon, +lat]]));
  const outside = [...municipalities.features, ...catchments.features].filter(
    ({ id, geometry }) => !booleanPointInPolygon(points.get(id) ?? [0, 0], geometry),
  );
  expect(outside).toEqual([]);
  expect(points.size).toBe(122);
});

test("the analysis files hold the same areas in equal-area metres", async () => {
  const set = await readPolygonSet(bytesOf("kommuner.fgb"));
  expect(set.ids.toSorted()).toEqual(municipalities.features.map(({ id }) => id).toSorted());
  const { areaStart, ringStart, coordinates } = set;
  const areaInMetres = (area: number): number => {
    let twice = 0;
    for (let ring = areaStart[area]; ring < areaStart[area + 1]; ring++) {
      for (let i = ringStart[ring]; i < ringStart[ring + 1]; i++) {
        const next = i + 1 < ringStart[ring + 1] ? i + 1 : ringStart[ring];
        twice += coordinates[2 * i] * coordinates[2 * next + 1];
        twice -= coordinates[2 * next] * coordinates[2 * i + 1];
      }
    }
    return Math.abs(twice / 2);
  };
  // Christiansø is 0.4 km², so that its skerries weigh more than the generalisation elsewhere.
  const unlike = municipalities.features.filter(({ id, geometry }) => {
    const ratio = areaInMetres(set.ids.indexOf(id)) / areaOf(geometry);
    return Math.abs(ratio - 1) > (id === "0411" ? 0.1 : 0.02);
  });
  expect(unlike).toEqual([]);
});

test("a box around Rønne in kommuner.fgb finds Bornholm and nothing else", async () => {
  vi.spyOn(console, "debug").mockReturnValue();
  const [x = 0, y = 0] = projectToLaea([14.71, 55.1]);
  const rect = { minX: x - 1000, minY: y - 1000, maxX: x + 1000, maxY: y + 1000 };
  // The library reads past a Buffer's own bounds: its slices are views.
  const file = new Uint8Array(bytesOf("kommuner.fgb"));
  const found: unknown[] = [];
  for await (const { properties } of deserialize(file, { rect })) {
    found.push(properties);
  }
  vi.restoreAllMocks();
  expect(found).toEqual([{ id: "0400", name: "Bornholm" }]);
});

test("the catchments share out every kommune and Christiansø to the last square metre", async () => {
  const areasSet = await readPolygonSet(bytesOf("kommuner.fgb"));
  const prepared = prepareAreas(areasSet);
  const pairs = overlapAreas(await readPolygonSet(bytesOf("catchments.fgb")), prepared);
  const shares = new Float64Array(areasSet.ids.length);
  for (const [pair, squareMetres] of pairs.squareMetres.entries()) {
    shares[pairs.area[pair]] += squareMetres / prepared.squareMetres[pairs.area[pair]];
  }
  const worst = Math.max(...[...shares].map((share) => Math.abs(share - 1)));
  expect(worst).toBeLessThanOrEqual(1e-12);
});

test("the report of the tool holds the promises", () => {
  const { checks, credits, fitted, official } = jsonOf("report.json") as GeographyReport;
  expect(credits[0]).toBe("Indeholder data fra Klimadatastyrelsen, DAGI, februar 2026, CC BY 4.0");
  for (const name of ["areas.topo.json", "kommuner.fgb"]) {
    expect(checks[name]).toMatchObject({ areas: 99 });
    expect(checks[name]?.largest_overlap_m2).toBeLessThan(10_000);
    expect(checks[name]?.largest_gap_m2).toBeLessThan(10_000);
  }
  expect(fitted.map(({ id }) => id).toSorted()).toEqual(
    catchments.features.map(({ id }) => id).toSorted(),
  );
  // What the two coastlines of the state differ by, 0.2 % of the land.
  expect(fitted.reduce((sum, each) => sum + each.added_km2, 0)).toBeLessThan(100);
  expect(fitted.reduce((sum, each) => sum + each.removed_km2, 0)).toBeLessThan(100);
  expect(official?.median_deviation_pct).toBeLessThanOrEqual(0.5);
  expect(official?.areas).toHaveLength(98);
});
