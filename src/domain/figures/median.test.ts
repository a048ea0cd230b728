import { expect, test } from "vitest";
import { median } from "./median";

test.each([
  [[], undefined],
  [[4], 4],
  [[9, 1, 4], 4],
  [[9, 1, 4, 5], 4.5],
])("the median of %j is %s", (values, expected) => {
  expect(median(values)).toBe(expected);
});
