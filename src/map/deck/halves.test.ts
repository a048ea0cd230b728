import { expect, test } from "vitest";
import type { DataLayer } from "../scene";
import { HALF_ICONS, halfAtlas, halves } from "./halves";

const layer = (
  ...values: readonly (readonly [number, number])[]
): Extract<DataLayer, { is: "halves" }> => ({
  is: "halves",
  id: "coast",
  points: values.map((pair, index) => ({ id: String(index), at: [10, 56], values: pair })),
  largest: 400,
  radius: 20,
  colours: ["#2a6496", "#e0a33c"],
});

test("the area of a half disc is proportional to its value, the first one to the left", () => {
  const fills = halves(layer([400, 100])).slice(-2);
  expect(fills.map(({ icon, size }) => [icon, size])).toEqual([
    ["left", 40],
    ["right", 20],
  ]);
});

test("each disc has a white and a dark rim below it", () => {
  const drawn = halves(layer([400, 0]));
  expect(drawn.map(({ size }) => size)).toEqual([44, 41.6, 40]);
});

test("zero has no disc, and large areas are drawn before small ones", () => {
  expect(halves(layer([0, 0]))).toEqual([]);
  const sizes = halves(layer([4, 0], [400, 0])).map(({ size }) => size);
  expect(sizes.indexOf(40)).toBeLessThan(sizes.indexOf(4));
});

test("the icons hold half discs that are cut at their flat side", () => {
  const { data, width } = halfAtlas();
  const opacity = (x: number, y: number) => data[(y * width + x) * 4 + 3];
  const middle = HALF_ICONS.left.y + HALF_ICONS.left.anchorY;
  const leftEdge = HALF_ICONS.left.x + HALF_ICONS.left.width;
  expect(opacity(leftEdge - 1, middle)).toBe(255);
  expect(opacity(HALF_ICONS.right.x, middle)).toBe(255);
  expect(opacity(HALF_ICONS.left.x, HALF_ICONS.left.y)).toBe(0);
  expect(opacity(HALF_ICONS.right.x + HALF_ICONS.right.width - 1, HALF_ICONS.right.y)).toBe(0);
});
