import type { Position } from "geojson";
import { expect, test } from "vitest";
import { measureSet } from "./measure-set";
import type { AreaFeature } from "./output/laea-features";

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const area = (id: string, ...coordinates: Position[][][]): AreaFeature => ({
  type: "Feature",
  properties: { id, name: id },
  geometry: { type: "MultiPolygon", coordinates },
});

test("areas, vertices, a planted overlap and a planted hole are measured in square metres", () => {
  const features = [
    area("0101", [square(0, 0, 1000), square(100, 100, 200).toReversed()]),
    area("0147", [square(990, 0, 1000)], [square(5000, 0, 10)]),
    area("0151", [square(1989, 0, 1000)]),
  ];
  const measures = measureSet(features, [
    [square(0, 0, 2989), square(100, 100, 200).toReversed(), square(700, 700, 50).toReversed()],
  ]);
  expect([...measures.areas]).toEqual([
    ["0101", 960_000],
    ["0147", 1_000_100],
    ["0151", 1_000_000],
  ]);
  expect([measures.rings, measures.vertices]).toEqual([5, 20]);
  expect(measures.overlap.squareMetres).toBeCloseTo(10_000, 6);
  expect(measures.overlap.between).toEqual(["0101", "0147"]);
  expect(measures.gap.squareMetres).toBe(40_000);
});
