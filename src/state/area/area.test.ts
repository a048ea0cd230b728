import { beforeAll, describe, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../tests/helpers/compiled-package";
import type { Member } from "../../domain/figures/figure";
import { type Tables, wholeMembers } from "../../domain/package/tables";
import { loadTables } from "../../sources/load-data";
import { type AreaFacts, areaFacts, placeOnDate } from "./area-facts";
import { emissionPath } from "./emission-path";
import { planCalendar } from "./plan-dates";
import { rankMembers } from "./ranking";
import { initiativesOn } from "./shared-initiatives";
import { NEEDS, whiteSpots } from "./white-spots";

const [BEFORE, AFTER] = ["2026-12-31", "2027-01-01"] as const;
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  tables = load.value;
});

function factsOf(level: "kkr" | "region", id: string, date: string): AreaFacts {
  const place = placeOnDate(tables, level, id, date);
  if (place === undefined) throw new Error(id);
  return areaFacts(tables, place, wholeMembers(tables.core, place.area, place.date));
}

function countryMembers(): readonly Member[] {
  const country = tables.areas.get("DK");
  return country === undefined ? [] : wholeMembers(tables.core, country, BEFORE);
}

const pathOf = (id: string, date: string) =>
  emissionPath(tables, factsOf("region", id, date).members);

describe("an area on a date", () => {
  test.each([
    ["1084", 29],
    ["1085", 17],
  ])("region %s is part of Region Østdanmark from 2027, with its last figures", (id, members) => {
    const facts = factsOf("region", id, AFTER);
    expect(facts.standing).toMatchObject({ is: "ended", on: AFTER });
    expect(facts.standing.is === "valid" ? [] : facts.standing.others).toMatchObject([
      { id: "region-oestdanmark" },
    ]);
    expect(facts.date).toBe(BEFORE);
    expect(facts.members).toHaveLength(members);
    expect(pathOf(id, AFTER)).toEqual(pathOf(id, BEFORE));
  });

  test("Region Østdanmark is said to come, and is the sum of the two it follows", () => {
    const facts = factsOf("region", "region-oestdanmark", BEFORE);
    expect(facts.standing).toMatchObject({ is: "coming", on: AFTER });
    expect(facts.standing.is === "valid" ? [] : facts.standing.others.map(({ id }) => id)).toEqual([
      "1084",
      "1085",
    ]);
    const [west, east, both] = ["1084", "1085", "region-oestdanmark"].map(
      (id) => pathOf(id, BEFORE).account.at(-1)?.value ?? 0,
    );
    expect((west ?? 0) + (east ?? 0)).toBeCloseTo(both ?? 0, 6);
  });

  test("a KKR is the same on both sides of 2027", () => {
    const [before, after] = [BEFORE, AFTER].map((date) => factsOf("kkr", "kkr-sjaelland", date));
    expect(after?.standing).toEqual({ is: "valid" });
    expect(after?.members).toEqual(before?.members);
  });

  test("an id of another level is no area of this one", () => {
    expect(placeOnDate(tables, "kkr", "1084", BEFORE)).toBeUndefined();
    expect(placeOnDate(tables, "region", "9999", BEFORE)).toBeUndefined();
  });
});

test("a path has the years of the account and three forecasts to 2030", () => {
  const { account, forecasts } = pathOf("1082", BEFORE);
  expect(account.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  expect(forecasts.map(({ method }) => method)).toEqual(["linear", "smoothing", "conservative"]);
  for (const { values } of forecasts) expect(values.map(({ year }) => year).at(-1)).toBe(2030);
});

test("members stand beside the median of their type in the whole country", () => {
  const { members, groups } = rankMembers(
    tables,
    factsOf("kkr", "kkr-midtjylland", BEFORE).members,
    BEFORE,
    [2018, 2023],
  );
  expect(members).toHaveLength(19);
  expect([...groups.values()].reduce((sum, { size }) => sum + size, 0)).toBe(98);
  const whole = rankMembers(tables, countryMembers(), BEFORE, [2018, 2023]);
  for (const [type, { size }] of groups) {
    const below = whole.members.filter(
      ({ area, toPeers }) => area.type === type && toPeers.is === "value" && toPeers.value < 0,
    );
    expect(below).toHaveLength(Math.floor(size / 2));
  }
});

test("the plan calendar has a date or a gap for every member, nearest first", () => {
  const { members } = factsOf("kkr", "kkr-midtjylland", BEFORE);
  const { dates, unknown } = planCalendar(tables, members, "2026-11-25");
  expect(dates.length + unknown.length).toBe(19);
  const shown = dates.map(({ area, date, isStated, isPast }) => [area.id, date, isStated, isPast]);
  expect(shown).toEqual([
    ["0741", "2025-11", false, true],
    ["0657", "2026", true, false],
    ["0766", "2027-10-26", false, false],
  ]);
});

test.each(NEEDS)("white spots by %s are split at the country's medians", (need) => {
  const known = initiativesOn(tables, BEFORE, "roots");
  const {
    rows,
    needMedian,
    initiativeMedian,
    known: n,
  } = whiteSpots(tables, known, countryMembers(), BEFORE, need);
  expect(rows).toHaveLength(98);
  expect(rows.filter(({ quadrant }) => quadrant !== null)).toHaveLength(n);
  const wrong = rows.filter(({ need: own, initiatives, quadrant }) => {
    if (own.is === "gap") return quadrant !== null;
    const isHigh = own.value > (needMedian ?? 0);
    const isFew = initiatives < initiativeMedian;
    return quadrant !== (isHigh ? (isFew ? "white" : "busy") : isFew ? "calm" : "ahead");
  });
  expect(wrong).toEqual([]);
});
