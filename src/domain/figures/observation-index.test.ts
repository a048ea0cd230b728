import { expect, test } from "vitest";
import type { ObservationTables } from "../package/data-package";
import { createObservationIndex } from "./observation-index";

const makeTables = (): ObservationTables => ({
  schema: 1,
  areas: ["0101", "0147", "0825"],
  columns: [
    {
      indicator: "ghg",
      year: 2023,
      source: "account",
      vintage: "2026-05-18",
      values: [0, null, -5.2],
      gaps: { 1: "diskretioneret" },
      flags: { 2: "derived" },
      sources: { 2: "other" },
    },
    {
      indicator: "ghg",
      year: 2018,
      source: "account",
      vintage: "2026-05-18",
      values: [1, 2, 3],
      gaps: {},
      flags: { "*": "preliminary" },
      sources: {},
    },
  ],
});

test("zero is a value and null a gap with its reason", () => {
  const index = createObservationIndex(makeTables());
  expect(index.reading("ghg", 2023, "0101")).toEqual({ is: "value", value: 0, flag: null });
  expect(index.reading("ghg", 2023, "0147")).toEqual({ is: "gap", why: "diskretioneret" });
  expect(index.reading("ghg", 2023, "0825")).toEqual({ is: "value", value: -5.2, flag: "derived" });
});

test("what is not in the tables is missing", () => {
  const index = createObservationIndex(makeTables());
  for (const [indicator, year, area] of [
    ["ghg", 1990, "0101"],
    ["xyz", 2023, "0101"],
    ["ghg", 2023, "9999"],
  ] as const) {
    expect(index.reading(indicator, year, area)).toEqual({ is: "gap", why: "mangler" });
  }
});

test("years ascend; a column's flag and source hold where a cell has none of its own", () => {
  const index = createObservationIndex(makeTables());
  expect(index.years("ghg")).toEqual([2018, 2023]);
  expect(index.columnFlag("ghg", 2018)).toBe("preliminary");
  expect(index.reading("ghg", 2018, "0147")).toMatchObject({ flag: "preliminary" });
  expect(index.origin("ghg", 2023, "0825")).toEqual({ source: "other", vintage: "2026-05-18" });
  expect(index.origin("ghg", 2023, "0101")).toEqual({ source: "account", vintage: "2026-05-18" });
});
