import { beforeAll, describe, expect, test } from "vitest";
import { forecastsOf } from "../domain/figures/forecast";
import type { Tables } from "../domain/package/tables";
import { da } from "../i18n/da";
import { en } from "../i18n/en";
import { createFormat } from "../i18n/format";
import { openTables } from "../../tools/report/open-tables";
import { type Block, numbersOf, type PathChart, type Report } from "./blocks";
import { buildReport } from "./build-report";

const danish = { code: "da", t: da, format: createFormat("da") } as const;
const english = { code: "en", t: en, format: createFormat("en") } as const;

let tables: Tables;
beforeAll(async () => {
  tables = await openTables("data");
});

function reportOf(area: string, year = 2023, words: typeof danish | typeof english = danish) {
  const report = buildReport(words, tables, area, year);
  if (report === null) throw new Error(`no report for ${area}`);
  return report;
}

const blocksOf = (report: Report, section: string): readonly Block[] =>
  report.sections.find(({ id }) => id === section)?.blocks ?? [];

function annexOf(report: Report) {
  const annex = blocksOf(report, "annex").find((block) => block.is === "annex");
  return annex?.is === "annex" ? annex.rows : [];
}

describe("the annex", () => {
  test.each(["DK", "kkr-nordjylland", "1084", "region-oestdanmark", "0615", "0665"])(
    "of %s holds every number in each of its forms, with a source",
    (area) => {
      const report = reportOf(area);
      const rows = annexOf(report);
      const byId = new Map(rows.map((row) => [row.number.id, row]));
      const numbers = report.sections.flatMap(({ blocks }) => blocks.flatMap(numbersOf));
      expect(numbers.length).toBeGreaterThan(60);
      const missing = numbers.filter(({ id, text }) => !byId.get(id)?.texts.includes(text));
      expect(missing).toEqual([]);
      expect(byId.size).toBe(rows.length);
      expect(rows.filter(({ origin, what }) => origin === "" || what === "")).toEqual([]);
    },
  );

  test.each([danish, english])("has one value for each key, $code", (words) => {
    const report = reportOf("kkr-sjaelland", 2023, words);
    const values = new Map<string, unknown>();
    for (const number of report.sections.flatMap((each) => each.blocks.flatMap(numbersOf))) {
      const value = number.is === "figure" ? number.figure : `${number.what} ${number.note}`;
      expect([number.id, values.get(number.id) ?? value]).toEqual([number.id, value]);
      values.set(number.id, value);
    }
  });
});

test("the linear forecast of the country for 2030 is the one worked out by hand", () => {
  const chart = blocksOf(reportOf("DK"), "path").find((block) => block.is === "path-chart");
  const { account, forecasts } = chart as PathChart;
  // Six years about their mean, 2020.5: −2.5 … 2.5, squares 17.5 in all; 2030 lies 9.5 after it.
  const values = account.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / 6;
  const slope = values.reduce((sum, value, index) => sum + (index - 2.5) * value, 0) / 17.5;
  const ends = forecasts.map(({ method, values: ahead }) => [method, ahead.at(-1)] as const);
  const by = new Map(ends);
  expect(account.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  expect(slope).toBeLessThan(0);
  expect(by.get("linear")?.year).toBe(2030);
  expect(by.get("linear")?.value).toBeCloseTo(mean + slope * 9.5, 3);
  expect(by.get("conservative")?.value).toBeCloseTo(mean + slope * (2.5 + 3.5), 3);
  const [, smoothing] = forecastsOf(account, 2030);
  expect(by.get("smoothing")).toEqual(smoothing?.values.at(-1));
});

test("an earlier year knows nothing of the years after it", () => {
  const chart = blocksOf(reportOf("DK", 2021), "path").find((block) => block.is === "path-chart");
  const { account, forecasts } = chart as PathChart;
  expect(account.at(-1)?.year).toBe(2021);
  expect(forecasts[0]?.values[0]?.year).toBe(2022);
});

test("all sixteen indicators stand there by name, those without a figure as missing", () => {
  const table = blocksOf(reportOf("DK"), "transition").find((block) => block.is === "table");
  const rows = table?.is === "table" ? table.rows : [];
  const numbers = new Set(rows.map(({ head }) => Number.parseInt(head, 10)));
  expect([...numbers]).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  const missing = rows.filter(({ cells }) => cells[1]?.[0] === "Mangler");
  expect(missing.map(({ head }) => Number.parseInt(head, 10))).toEqual([
    1, 4, 5, 6, 7, 8, 10, 11, 14, 15,
  ]);
});

test("there is none for a catchment, an unknown area or a year without an account", () => {
  expect(buildReport(danish, tables, "hvo-1.1", 2023)).toBeNull();
  expect(buildReport(danish, tables, "kkr-intet", 2023)).toBeNull();
  expect(buildReport(danish, tables, "DK", 2017)).toBeNull();
});
