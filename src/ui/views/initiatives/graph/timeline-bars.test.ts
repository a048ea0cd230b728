import { expect, test } from "vitest";
import { makeInitiative } from "../../../../../tests/helpers/register";
import { timelineOf, yearOf } from "./timeline-bars";

const TODAY = "2026-11-25";

test.each([
  ["2020", "start", 2020],
  ["2020", "end", 2021],
  ["2020-07", "start", 2020.5],
  ["2020-06", "end", 2020.5],
  ["2020-12-31", "end", 2021],
] as const)("%s as a %s is %d", (date, at, year) => {
  expect(yearOf(date, at)).toBeCloseTo(year, 2);
});

test("a known period is drawn as it is, an unknown end is open and reaches past today", () => {
  const [closed, open, none] = timelineOf(
    [
      makeInitiative("none"),
      makeInitiative("open", { start: "2021" }),
      makeInitiative("closed", { start: "2019", end: "2023-12-31" }),
    ],
    TODAY,
  ).bars;
  expect([closed?.initiative.id, open?.initiative.id, none?.initiative.id]).toEqual([
    "closed",
    "open",
    "none",
  ]);
  expect(closed).toMatchObject({ from: 2019, startOpen: false, endOpen: false });
  expect(closed?.to).toBeCloseTo(2024, 2);
  expect(open).toMatchObject({ from: 2021, endOpen: true });
  expect(open?.to).toBeGreaterThan(2027);
  expect(none).toMatchObject({ startOpen: true, endOpen: true });
});

test("what is over without a known end is not drawn as going on", () => {
  const [bar] = timelineOf(
    [makeInitiative("a", { start: "2012", status: "completed" })],
    TODAY,
  ).bars;
  expect(bar?.to).toBe(2015);
});

test("whole years stand around all bars and today", () => {
  expect(timelineOf([], TODAY)).toEqual({ first: 2023, last: 2030, bars: [] });
});
