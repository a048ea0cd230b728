import { array, assert, integer, property, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { classOf } from "../statistics/class-of";
import { buildLegend, fillOf, fillsOf, type LegendInput, type Shown } from "./legend";
import { paletteColours } from "./palettes";

const value = (number: number): Shown => ({ is: "value", value: number });
const values = (...numbers: readonly number[]): ReadonlyMap<string, Shown> =>
  new Map(numbers.map((number, index) => [String(index), value(number)]));

const makeInput = (over: Partial<LegendInput> = {}): LegendInput => ({
  indicator: { id: "ghg", kind: "extensive", unit: "t CO₂e", palette: "sequential" },
  normalisation: "capita",
  year: 2023,
  breaks: [3, 5, 8, 12],
  values: values(1, 3, 4, 20, 21),
  ...over,
});

test("classes follow value order, open at both ends, with their areas counted", () => {
  const { classes, n, denominator, unit } = buildLegend(makeInput());
  expect(classes.map(({ from, to, n: count }) => [from, to, count])).toEqual([
    [null, 3, 1],
    [3, 5, 2],
    [5, 8, 0],
    [8, 12, 0],
    [12, null, 2],
  ]);
  expect([n, denominator, unit]).toEqual([5, "population", "t CO₂e"]);
});

test("zero has a class of its own below the lowest, in the lightest colour", () => {
  const { classes, colours } = buildLegend(makeInput({ values: values(0, 0, 2, 9) }));
  expect(classes.map(({ is, from, to, n }) => [is, from, to, n]).slice(0, 3)).toEqual([
    ["zero", 0, 0, 2],
    ["range", 0, 3, 1],
    ["range", 3, 5, 0],
  ]);
  expect(colours).toEqual(paletteColours("sequential", 6));
});

test("zero stands between negative and positive classes that meet there", () => {
  const input = makeInput({ breaks: [0, 5], values: values(-2, 0, 3, 6) });
  expect(buildLegend(input).classes.map(({ is, from, n }) => [is, from, n])).toEqual([
    ["range", null, 1],
    ["zero", 0, 1],
    ["range", 0, 1],
    ["range", 5, 1],
  ]);
});

test("zero inside a class that reaches to both sides stays there", () => {
  const legend = buildLegend(makeInput({ breaks: [-5, 5], values: values(-9, 0, 9) }));
  expect(legend.classes.map(({ is, n }) => [is, n])).toEqual([
    ["range", 1],
    ["range", 1],
    ["range", 1],
  ]);
});

test("zero shares the lowest class where seven ranges leave no room for its own", () => {
  const { classes } = buildLegend(
    makeInput({ breaks: [1, 2, 3, 4, 5, 6], values: values(0, 0.5, 9) }),
  );
  expect(classes).toHaveLength(7);
  expect(classes[0]?.n).toBe(2);
});

test("a year without zeros keeps the class when some other year has one", () => {
  const with2022 = buildLegend(makeInput({ values: values(0, 2) }));
  const with2023 = buildLegend(makeInput({ values: values(1, 2), hasZero: true }));
  expect(with2023.colours).toEqual(with2022.colours);
});

test("only the kinds of gap that are present are listed", () => {
  const shown = new Map<string, Shown>([
    ["a", value(4)],
    ["b", { is: "gap", why: "diskretioneret" }],
    ["c", { is: "gap", why: "diskretioneret" }],
  ]);
  const legend = buildLegend(makeInput({ values: shown }));
  expect(legend.gaps).toEqual([{ kind: "diskretioneret", n: 2 }]);
  expect(legend.n).toBe(1);
  expect(fillsOf(legend, shown).get("b")).toEqual({ is: "gap", why: "diskretioneret" });
});

test("a diverging scale turns at the class that holds its centre", () => {
  const input = makeInput({ palette: "diverging", breaks: [-10, -1, 1], values: values(-20, 4) });
  expect(buildLegend(input).colours).toEqual(paletteColours("diverging", 4, { centre: 2 }));
});

test("a diverging scale turns between two classes whose limit is its centre", () => {
  const input = makeInput({ palette: "diverging", breaks: [50, 70, 90], centre: 70 });
  expect(buildLegend(input).colours).toEqual(paletteColours("diverging", 4, { centre: 1.5 }));
});

test("categories are classes of one value each, the unused ones too", () => {
  const indicator = { id: "plan", kind: "category", unit: "", palette: "categories" } as const;
  const legend = buildLegend(
    makeInput({ indicator, values: values(3, 1, 3), categories: [3, 2, 1] }),
  );
  expect(legend.classes.map(({ from, to, n }) => [from, to, n])).toEqual([
    [1, 1, 1],
    [2, 2, 0],
    [3, 3, 2],
  ]);
  expect(fillOf(legend, value(7))).toBeNull();
});

test("nothing to show is an empty legend of categories", () => {
  const indicator = { id: "plan", kind: "category", unit: "", palette: "categories" } as const;
  expect(buildLegend(makeInput({ indicator, values: new Map() })).classes).toEqual([]);
});

test("every value has exactly one class, which is that of the analysis", () => {
  const limits = uniqueArray(integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 5 });
  assert(
    property(limits, array(integer({ min: -60, max: 60 })), (breaks, numbers) => {
      const sorted = breaks.toSorted((a, b) => a - b);
      const legend = buildLegend(
        makeInput({ breaks: sorted, values: values(...numbers), hasZero: false }),
      );
      expect(legend.classes.reduce((sum, { n }) => sum + n, 0)).toBe(numbers.length);
      for (const number of numbers) {
        expect(fillOf(legend, value(number))).toEqual({
          is: "class",
          index: classOf(number, sorted),
        });
      }
    }),
  );
});
