import { expect, test } from "vitest";
import { faultLine } from "../fault";
import { readTable } from "../read-table";
import { TABLE_SPECS } from "../spec/specs";
import { checkPerCapita } from "./per-capita";

const FILE = "observations/small.csv";

function faultsOf(figures: readonly (readonly [string, string])[]): readonly string[] {
  const spec = TABLE_SPECS.find(({ name }) => name === "observations");
  if (spec === undefined) throw new RangeError("no table of observations");
  const rows = figures.map(([indicator, value]) => `0825,${indicator},2023,${value},,s,2026`);
  const text = ["area,indicator,year,value,flag,source,vintage", ...rows].join("\n");
  return checkPerCapita({ spec, rows: readTable(FILE, text, spec).rows }).map(faultLine);
}

const island = (gross: string): readonly (readonly [string, string])[] => [
  ["ghg", "-9000"],
  ["ghg_agriculture", "-18000"],
  ["population", "2000"],
  ["ghg_gross_capita", gross],
];

test("an uptake is added back before it is compared", () => {
  expect(faultsOf(island("4.5"))).toEqual([]);
});

test("rounding to three decimals is no fault", () => {
  expect(faultsOf(island("4.5009"))).toEqual([]);
});

test("another figure than tonnes by people is named", () => {
  expect(faultsOf(island("4.6"))).toEqual([
    `${FILE}:5:value: tonnes divided by population give 4.5000 (value "4.6")`,
  ]);
});

test("nothing is compared where a figure is missing", () => {
  expect(faultsOf(island("4.6").filter(([indicator]) => indicator !== "population"))).toEqual([]);
});
