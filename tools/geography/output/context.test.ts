import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { type AreaShapes, shapesOf } from "../../../src/geo/topology-features";
import { contextTopology } from "./context";

const require = createRequire(import.meta.url);
const world = require("world-atlas/countries-10m.json") as Topology;
const areasFile = new URL("../../../data/geography/areas.topo.json", import.meta.url);
const areas = JSON.parse(readFileSync(areasFile, "utf8")) as Topology;

const isOn = (place: Position, { features }: AreaShapes, ids: readonly string[]): boolean =>
  features.some(({ id, geometry }) => ids.includes(id) && booleanPointInPolygon(place, geometry));

/** Places 0.005° of longitude and 0.002° of latitude apart along the land border of Jutland. */
const borderland = Array.from({ length: 140 }, (_, column) =>
  Array.from({ length: 70 }, (_unused, row): Position => [
    8.69 + 0.005 * column,
    54.79 + 0.002 * row,
  ]),
).flat();

test("no strip of sea lies between the kommuner at the land border and Germany", async () => {
  const context = shapesOf(await contextTopology(world), "context");
  const kommuner = shapesOf(areas, "municipalities");
  const atSea = borderland.filter(
    (place) => !isOn(place, kommuner, ["0550", "0580"]) && !isOn(place, context, ["DE"]),
  );
  expect(atSea).toEqual([]);
});

test("Germany reaches under the kommuner at the border and nowhere else", async () => {
  const context = shapesOf(await contextTopology(world), "context");
  const danish: Position[] = [
    [9.1, 55.0],
    [9.79, 54.91],
    [8.53, 55.14],
    [11.7, 54.66],
  ];
  expect(danish.filter((place) => isOn(place, context, ["DE"]))).toEqual([]);
  expect(new Set(context.features.map(({ id }) => id)).size).toBe(context.features.length);
});
