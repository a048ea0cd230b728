import { expect, test } from "vitest";
import { changeOf } from "./change";
import type { Figure } from "./figure";

const figure = (value: number, missing = 0): Figure => ({
  is: "value",
  value,
  flags: [],
  members: 3,
  missing,
});

test("percent of the first year", () => {
  expect(changeOf(figure(200), figure(150), true)).toMatchObject({ value: -25 });
});

test("difference in the unit, also from a negative figure", () => {
  expect(changeOf(figure(-5), figure(-6), false)).toMatchObject({ value: -1 });
});

test("percent of a negative or zero base is a gap", () => {
  expect(changeOf(figure(-5), figure(-6), true)).toMatchObject({ is: "gap", why: "ikke relevant" });
  expect(changeOf(figure(0), figure(6), true)).toMatchObject({ is: "gap" });
});

test("misses what either year misses", () => {
  expect(changeOf(figure(2, 1), figure(3), false)).toMatchObject({ missing: 1 });
});
