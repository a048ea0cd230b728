import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { histogram } from "./histogram";

test("counts add up to the finite values, whatever they are", () => {
  const numbers = array(double({ min: -1e300, max: 1e300 }), { maxLength: 50 });
  assert(
    property(numbers, integer({ min: 1, max: 30 }), (values, bins) => {
      const { counts } = histogram(values, bins);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(values.filter(Number.isFinite).length);
    }),
  );
});

test("a value on an inner edge is in the bin above, the highest in the last", () => {
  expect(histogram([0, 1, 2, 3, 4], 4)).toEqual({ edges: [0, 1, 2, 3, 4], counts: [1, 1, 1, 2] });
});

test("one distinct value is one bin, no value no bin", () => {
  expect(histogram([3, 3], 10)).toEqual({ edges: [3, 3], counts: [2] });
  expect(histogram([], 10)).toEqual({ edges: [], counts: [] });
});

test("a bin count below one is refused", () => {
  expect(() => histogram([1], 0)).toThrow("bin count 0");
});
