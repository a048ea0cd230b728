import { expect, test } from "vitest";
import type { ObservationColumn } from "../package/data-package";
import { compareVersions, isForEyes } from "./compare-versions";
import { sameFigure } from "./same-figure";
import { sourceAges } from "./staleness";
import { versionAsOf, vintagesOf } from "./version-as-of";

const column = (
  year: number,
  values: readonly (number | null)[],
  more: Partial<ObservationColumn> = {},
): ObservationColumn => ({
  indicator: "ghg",
  year,
  source: "s",
  vintage: "2026-05-18",
  values,
  gaps: {},
  flags: {},
  sources: {},
  ...more,
});
const areas = ["0101", "0147"];
/** Moves by 10 a year in the first kommune, never in the second. */
const before = [2020, 2021, 2022, 2023].map((year, at) => column(year, [100 + 10 * at, 50]));

test("a change is judged by the kommune's own changes from year to year", () => {
  const after = [...before.slice(0, 3), column(2023, [161, 90], { vintage: "2026-11-25" })];
  const changes = compareVersions({ areas, columns: before }, { areas, columns: after });
  expect(changes).toMatchObject([
    { area: "0101", old: 130, new: 161, why: "revised", timesUsual: 3.1 },
    // It never moved: nothing is usual, nothing is judged.
    { area: "0147", old: 50, new: 90, why: "revised", timesUsual: null },
  ]);
  expect(changes.map(isForEyes)).toEqual([true, false]);
});

test("a new year is judged against the year before", () => {
  const after = [...before, column(2024, [170, null])];
  const changes = compareVersions({ areas, columns: before }, { areas, columns: after });
  expect(changes).toMatchObject([
    { area: "0101", year: 2024, old: null, why: "added", timesUsual: 4 },
  ]);
});

const why = (a: readonly ObservationColumn[], b: readonly ObservationColumn[]) =>
  compareVersions({ areas, columns: a }, { areas, columns: b }).map((change) => change.why);

test("gaps that are filled and figures that are taken out are told apart, corrections are ours", () => {
  const gone = [column(2023, [null, 50])];
  const back = [column(2023, [130, 50])];
  expect(why(gone, back)).toEqual(["filled"]);
  expect(why(back, gone)).toEqual(["emptied"]);
  expect(why(back, [])).toEqual(["removed", "removed"]);
  expect(why(back, [column(2023, [131, 50], { patches: { 0: "p1" } })])).toEqual(["corrected"]);
});

test("figures that only round differently are the same", () => {
  expect(sameFigure(65.8, 65.83)).toBe(true);
  expect(sameFigure(0, 0.3)).toBe(false);
  expect(sameFigure(1000, 1001)).toBe(false);
  expect(sameFigure(2.775, 2.7748)).toBe(true);
});

test("a day sees the newest version that there was", () => {
  const kept = {
    areas,
    newest: [column(2023, [3, 3], { vintage: "2026-11-25" })],
    older: [
      column(2023, [1, 1], { vintage: "undated" }),
      column(2023, [2, 2], { vintage: "2026" }),
    ],
  };
  const first = (day: string | null) => versionAsOf(kept, day).columns[0]?.values[0];
  expect(first("2026-11-24")).toBe(2);
  expect(first("2025-01-01")).toBe(1);
  expect([first("2026-11-25"), first(null)]).toEqual([3, 3]);
  expect(vintagesOf(kept, "ghg")).toEqual(["undated", "2026", "2026-11-25"]);
});

const source = (id: string, retrieved: string) => ({
  id,
  title: id,
  publisher: "",
  url: "",
  table: null,
  licence: "",
  credit: "",
  retrieved,
  note: null,
});

test("a source is late when it is older than its own rhythm", () => {
  const ages = sourceAges(
    [
      source("klimaregnskab", "2026-05-18"),
      source("dst-bil54", "2026-08-22"),
      source("dst-are207", "2026"),
      source("unknown", "2001-01-01"),
    ],
    "2026-11-25",
  );
  expect(ages.map(({ source: { id }, days, isLate }) => [id, days, isLate])).toEqual([
    ["dst-bil54", 95, true],
    ["klimaregnskab", 191, false],
    ["dst-are207", null, false],
  ]);
});
