import * as fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels";

test("labels are a gap apart and keep their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 }), (wanted) => {
      const spread = spreadLabels(wanted, 15);
      const sorted = wanted
        .map((at, index) => [at, spread[index] ?? 0] as const)
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      const gaps = sorted.slice(1).map((pair, index) => pair[1] - (sorted[index]?.[1] ?? 0));
      expect(Math.min(15, ...gaps)).toBeGreaterThan(15 - 1e-9);
    }),
  );
});

test("labels with room stay where they are", () => {
  expect(spreadLabels([100, 10, 50], 15)).toEqual([100, 10, 50]);
});

test("two at one place part evenly", () => {
  expect(spreadLabels([50, 50], 10)).toEqual([45, 55]);
});
