import { expect, test } from "vitest";
import type { DataLayer } from "../scene";
import { circles } from "./circles";

const layer = (...values: readonly number[]): Extract<DataLayer, { is: "circles" }> => ({
  is: "circles",
  id: "totals",
  points: values.map((value, index) => ({ id: String(index), at: [10, 56], value })),
  largest: 400,
  radius: 20,
  colour: "#b5541c",
});

test("the area of a circle is proportional to its value, the largest drawn first", () => {
  expect(circles(layer(100, 400, 25)).map(({ radius }) => radius)).toEqual([20, 10, 5]);
});

test("a negative value is a hollow circle of its size, drawn in the colour of the layer", () => {
  const [negative] = circles(layer(-100));
  expect(negative?.radius).toBe(10);
  expect(negative?.line).toEqual([0xb5, 0x54, 0x1c, 255]);
  expect(negative?.fill[3]).toBeLessThan(128);
});

test("zero has no circle", () => {
  expect(circles(layer(0))).toEqual([]);
});
