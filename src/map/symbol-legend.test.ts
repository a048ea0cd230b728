import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { circleLegend, roundDown } from "./symbol-legend";

test.each([
  [1_701_882, 1_000_000],
  [500, 500],
  [7.9, 5],
  [0.37, 0.2],
  [0.05, 0.05],
])("%f is rounded down to %f", (value, expected) => {
  expect(roundDown(value)).toBe(expected);
});

test("circles of the legend have areas in the proportion of their values", () => {
  const [first, second, third] = circleLegend(1_280_000, 26);
  expect([first?.value, second?.value, third?.value]).toEqual([1_000_000, 200_000, 50_000]);
  expect(((first?.radius ?? 0) / (second?.radius ?? 1)) ** 2).toBeCloseTo(5, 9);
});

test("no data has no symbols", () => {
  expect(circleLegend(0, 26)).toEqual([]);
});

test("no symbol of a legend is larger than the largest in the map", () => {
  assert(
    property(double({ min: 1e-6, max: 1e12, noNaN: true }), (largest) => {
      for (const { value, radius } of circleLegend(largest, 30)) {
        expect(value).toBeGreaterThan(0);
        expect(radius).toBeLessThanOrEqual(30 + 1e-6);
      }
    }),
  );
});
