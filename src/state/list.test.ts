import { describe, expect, test } from "vitest";
import type { Area } from "../domain/areas/area";
import type { Figure } from "../domain/figures/figure";
import { filterRows, toggleFilter } from "./filters";
import { placeOf, sortRows } from "./sort";

const area = (id: string, name: string, type: Area["type"] = "rural"): Area => ({
  id,
  name,
  type,
  level: "municipality",
  nameGenitive: `${name}s`,
  validFrom: "2007-01-01",
  validTo: null,
  nuts: null,
  lau: null,
  note: null,
});
const value = (v: number): Figure => ({ is: "value", value: v, flags: [], members: 1, missing: 0 });
const gap: Figure = { is: "gap", why: "mangler", members: 1, missing: 1 };

const rows = [
  { area: area("0751", "Aarhus", "metropolitan"), figure: value(2) },
  { area: area("0825", "Læsø"), figure: value(-5) },
  { area: area("0741", "Samsø"), figure: gap },
  { area: area("0563", "Fanø"), figure: value(2) },
];
const names = (found: readonly { area: Area }[]): string[] => found.map((row) => row.area.name);
const compare = new Intl.Collator("da").compare;

const classOf = (figure: Figure): number | null =>
  figure.is === "gap" ? null : figure.value < 0 ? 0 : 1;

describe("sorting", () => {
  test.each([
    [false, ["Læsø", "Fanø", "Aarhus", "Samsø"]],
    [true, ["Fanø", "Aarhus", "Læsø", "Samsø"]],
  ])("by value, descending %s, with gaps last", (descending, expected) => {
    expect(names(sortRows(rows, { by: "value", descending }, compare))).toEqual(expected);
  });

  test("places are shared and gaps have none", () => {
    expect(["0825", "0751", "0563", "0741"].map((id) => placeOf(rows, id))).toEqual([
      { place: 1, of: 3 },
      { place: 2, of: 3 },
      { place: 2, of: 3 },
      null,
    ]);
  });
});

describe("filters", () => {
  test.each([
    [{ name: "soe" }, ["Læsø", "Samsø"]],
    [{ name: "SØ", gap: "mangler" }, ["Samsø"]],
    [{ type: "metropolitan" }, ["Aarhus"]],
    [{ class: "0" }, ["Læsø"]],
    [{}, ["Aarhus", "Læsø", "Samsø", "Fanø"]],
  ])("%j leaves %j", (filters, expected) => {
    expect(names(filterRows(rows, filters, classOf))).toEqual(expected);
  });

  test("choosing the same again takes it away", () => {
    const once = toggleFilter({ name: "a" }, "class", "2");
    expect(once).toEqual({ name: "a", class: "2" });
    expect(toggleFilter(once, "class", "2")).toEqual({ name: "a" });
  });
});
