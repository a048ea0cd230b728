import type { MultiPolygon, Polygon, Position } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { borders, dissolveAreas } from "./dissolve";
import { geometriesOf, shapesOf } from "./topology-features";

/** Four unit squares in a row, `a b c d`, and an island `e` of its own. */
const row: Topology = {
  type: "Topology",
  arcs: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 1],
      [2, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [2, 1],
      [3, 1],
    ],
    [
      [3, 1],
      [3, 0],
    ],
    [
      [3, 0],
      [2, 0],
    ],
    [
      [3, 1],
      [4, 1],
      [4, 0],
      [3, 0],
    ],
    [
      [6, 0],
      [6, 1],
      [7, 1],
      [7, 0],
      [6, 0],
    ],
  ],
  objects: {
    municipalities: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "a", properties: { name: "Alfa" }, arcs: [[0, 1]] },
        { type: "Polygon", id: "b", properties: { name: "Beta" }, arcs: [[2, 3, 4, -2]] },
        { type: "Polygon", id: "c", properties: { name: "Gamma" }, arcs: [[5, 6, 7, -4]] },
        { type: "MultiPolygon", id: "d", arcs: [[[8, -7]]] },
        { type: "Polygon", id: "e", properties: { name: "Ø" }, arcs: [[9]] },
        { type: "Point", id: "harbour", coordinates: [1, 1] },
      ],
    } satisfies GeometryCollection,
  },
};
const nameOf = (id: string): string => `Region ${id}`;

const ringArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]) / 2, 0);
const areaOf = (shape: Polygon | MultiPolygon): number =>
  (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates)
    .flat()
    .reduce((sum, ring) => sum - ringArea(ring), 0);
const totalOf = (shapes: ReturnType<typeof shapesOf>): number =>
  shapes.features.reduce((sum, { geometry }) => sum + areaOf(geometry), 0);

test("members become one shape without the border between them", () => {
  const { features } = dissolveAreas(row, new Map([["west", ["a", "b"]]]), nameOf);
  expect(features).toHaveLength(1);
  expect(features[0].properties).toEqual({ id: "west", name: "Region west" });
  expect(features[0].geometry.coordinates).toHaveLength(1);
  expect(features[0].geometry.coordinates[0]).toHaveLength(1);
  expect(areaOf(features[0].geometry)).toBe(2);
});

test("however the members are grouped, the total area is the same", () => {
  const three = new Map([
    ["x", ["a", "b"]],
    ["y", ["c"]],
    ["z", ["d", "e"]],
  ]);
  const two = new Map([
    ["x", ["a", "b", "c"]],
    ["z", ["d", "e"]],
  ]);
  expect(totalOf(dissolveAreas(row, three, nameOf))).toBe(5);
  expect(totalOf(dissolveAreas(row, two, nameOf))).toBe(5);
  expect(totalOf(shapesOf(row, "municipalities"))).toBe(5);
});

test("borders run between areas or between groups, never along the coast", () => {
  expect(borders(row, null).coordinates.flat()).toHaveLength(6);
  const groups = new Map([
    ["x", ["a", "b"]],
    ["y", ["c", "d", "e"]],
  ]);
  expect(borders(row, groups).coordinates).toEqual([
    [
      [2, 1],
      [2, 0],
    ],
  ]);
});

test("shapes carry their id and name, and points are no areas", () => {
  const shapes = shapesOf(row, "municipalities").features;
  expect(shapes.map(({ properties }) => properties)).toEqual([
    { id: "a", name: "Alfa" },
    { id: "b", name: "Beta" },
    { id: "c", name: "Gamma" },
    { id: "d", name: "d" },
    { id: "e", name: "Ø" },
  ]);
});

test("an object that is not there is named", () => {
  expect(() => geometriesOf(row, "regions")).toThrow('no collection "regions"');
  expect(() => borders(row, null, "regions")).toThrow('no collection "regions"');
});
