import { array, assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { adjustForFalseDiscoveries } from "./benjamini-hochberg";

/** The fifteen p values of Benjamini & Hochberg (1995), section 3.3. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

test("the published example rejects exactly its four hypotheses at 5 %", () => {
  const adjusted = adjustForFalseDiscoveries(Float64Array.from(PUBLISHED));
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
  // By hand: 0.0095·15/4 = 0.035625; 0.0201·15/5 = 0.0603; 0.0278·15/6 = 0.0695 is more than
  // 0.0298·15/7 = 0.063857…, which the sixth therefore takes; 0.0344·15/8 = 0.0645.
  expect(adjusted[3]).toBeCloseTo(0.035625, 12);
  expect(adjusted[4]).toBeCloseTo(0.0603, 12);
  expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12);
  expect(adjusted[6]).toBe(adjusted[5]);
  expect(adjusted[7]).toBeCloseTo(0.0645, 12);
});

test("islands are no tests: they stay NaN and do not count", () => {
  const adjusted = adjustForFalseDiscoveries(Float64Array.of(0.02, NaN, 0.03));
  expect([...adjusted]).toEqual([0.03, NaN, 0.03]);
});

test("adjusted values keep the order, are not below p and not above 1", () => {
  assert(
    property(array(double({ min: 0, max: 1, noNaN: true })), (sample) => {
      const p = Float64Array.from(sample).toSorted();
      const adjusted = adjustForFalseDiscoveries(p);
      for (const [index, value] of adjusted.entries()) {
        expect(value).toBeGreaterThanOrEqual(p[index]);
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(adjusted[index - 1] ?? 0);
      }
    }),
  );
});
