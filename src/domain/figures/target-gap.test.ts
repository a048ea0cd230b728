import { expect, test } from "vitest";
import type { Target } from "../actions/plan";
import { neutralityYear, remainingAtTarget } from "./target-gap";

const target = (change: Partial<Target>): Target => ({
  area: "0101",
  kind: "neutrality",
  year: 2030,
  reductionPct: null,
  baseYear: null,
  scope: "geography",
  status: "current",
  source: "s",
  sourceUrl: null,
  sourceDate: null,
  note: null,
  ...change,
});

const falling = [2018, 2019, 2020].map((year, index) => ({
  year,
  figure: { is: "value", value: 10 - index, flags: [], members: 1, missing: 0 } as const,
}));

test("carries the linear trend on to the target year", () => {
  expect(remainingAtTarget(falling, [target({ year: 2025 })])).toMatchObject({
    value: 3,
    flags: ["estimate"],
  });
});

test.each([
  ["replaced", target({ status: "replaced" })],
  ["operations only", target({ scope: "operations" })],
  ["a reduction", target({ kind: "reduction" })],
  ["without a year", target({ year: null })],
])("a target that is %s does not count", (_, only) => {
  expect(neutralityYear([only])).toBeNull();
  expect(remainingAtTarget(falling, [only])).toMatchObject({ is: "gap", why: "mangler" });
});

test("one year of figures makes no trend", () => {
  expect(remainingAtTarget(falling.slice(0, 1), [target({})])).toMatchObject({ is: "gap" });
});
