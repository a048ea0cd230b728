import { describe, expect, test } from "vitest";
import { makeSyntheticPackage, plant, setLine } from "../../../tests/helpers/synthetic-package";
import { checkPackage } from "./check-package";
import { faultLine } from "./fault";

type Edit = (texts: Map<string, string>) => void;

const at =
  (file: string, row: number, column: string, value: string): Edit =>
  (texts) =>
    plant(texts, file, row, column, value);

function faultsAfter(...edits: readonly Edit[]): readonly string[] {
  const texts = makeSyntheticPackage();
  for (const edit of edits) edit(texts);
  const checked = checkPackage(texts);
  return checked.is === "sound" ? [] : checked.faults.map(faultLine);
}

const withEffect =
  (row: string): Edit =>
  (texts) => {
    texts.set("effects.csv", `${(texts.get("effects.csv") ?? "").trimEnd()}\n${row}\n`);
  };

const EMISSIONS = "observations/emissions.csv";
const BASE = "observations/base.csv";
/** Line of the first row of the second column of base.csv: `ev_share`. */
const SHARE_ROW = 100;
const CODES = Array.from({ length: 98 }, (_, place) => String(101 + place).padStart(4, "0"));
const ALL_BUT_SECOND = CODES.filter((code) => code !== "0102").join(" ");

describe("a sound package", () => {
  test("has no faults", () => {
    expect(faultsAfter()).toEqual([]);
  });

  test("may hold zero, a gap with its reason, and an uptake below zero", () => {
    expect(
      faultsAfter(
        at(BASE, 2, "value", "0"),
        at(BASE, SHARE_ROW, "value", ""),
        at(BASE, SHARE_ROW, "flag", "ikke relevant"),
      ),
    ).toEqual([]);
  });

  test("may leave a sector unknown: then no sum is checked", () => {
    expect(
      faultsAfter(at(EMISSIONS, 100, "value", ""), at(EMISSIONS, 100, "flag", "mangler")),
    ).toEqual([]);
  });

  test("may hold an effect with the shares of its members", () => {
    expect(faultsAfter(withEffect("i1,ghg,1,4,,,2030,regnet,0101:1,s1"))).toEqual([]);
  });

  test("may be a tonne off in a sum", () => {
    expect(faultsAfter(at(EMISSIONS, 2, "value", "1000.9"))).toEqual([]);
  });
});

describe("one fault each", () => {
  test.each<[string, Edit, string]>([
    [
      "a wrong header",
      at("links.csv", 1, "kind", "type"),
      'links.csv:1:kind: the header must say kind here (value "type")',
    ],
    [
      "a header with one column more",
      (texts) => setLine(texts, "links.csv", 1, "a,b,kind,source,more"),
      'links.csv:1:more: the header has no such column (value "more")',
    ],
    [
      "a row that is too long",
      (texts) => setLine(texts, "links.csv", 2, "0101,0103,bridge,s1,x"),
      'links.csv:2:: 4 cells expected, 5 found (value "0101,0103,bridge,s1,x")',
    ],
    [
      "an empty required cell",
      at("areas.csv", 3, "name", ""),
      'areas.csv:3:name: must not be empty (value "")',
    ],
    [
      "a blank after a text",
      at("areas.csv", 3, "name", "Ny "),
      'areas.csv:3:name: no space before or after the text (value "Ny ")',
    ],
    [
      "a word out of the vocabulary",
      at("links.csv", 2, "kind", "road"),
      'links.csv:2:kind: must be one of bridge, tunnel, ferry (value "road")',
    ],
    [
      "text in a number",
      at(BASE, 2, "value", "5.000,5".replace(",", "x")),
      `${BASE}:2:value: must be a number with a decimal point (value "5.000x5")`,
    ],
    [
      "a year with decimals",
      at("targets.csv", 2, "year", "2030.5"),
      'targets.csv:2:year: must be a whole number (value "2030.5")',
    ],
    [
      "a base year before 1990",
      at("targets.csv", 2, "base_year", "1989"),
      'targets.csv:2:base_year: must be at least 1990 (value "1989")',
    ],
    [
      "a day that no calendar has",
      at("areas.csv", 3, "valid_from", "2007-02-30"),
      'areas.csv:3:valid_from: must be a date, YYYY-MM-DD (value "2007-02-30")',
    ],
    [
      "a month that no calendar has",
      at("sources.csv", 2, "retrieved", "2026-13"),
      'sources.csv:2:retrieved: must be YYYY, YYYY-MM or YYYY-MM-DD (value "2026-13")',
    ],
    [
      "an address that is none",
      at("sources.csv", 2, "url", "example.org"),
      'sources.csv:2:url: must be an http or https address (value "example.org")',
    ],
    [
      "an area that ends before it starts",
      at("areas.csv", 101, "valid_to", "2027-01-01"),
      'areas.csv:101:valid_to: must lie after valid_from (value "2027-01-01")',
    ],
    [
      "a key twice",
      (texts) => setLine(texts, "sources.csv", 4, "s2,B,U,https://example.org,,L,C,2025,"),
      'sources.csv:4:id: id must be unique, also on sources.csv:3 (value "s2")',
    ],
    [
      "a source that is not listed",
      at("criteria.csv", 2, "source", "s9"),
      'criteria.csv:2:source: must be an id in sources.csv (value "s9")',
    ],
    [
      "a link from a region",
      at("links.csv", 2, "a", "1084"),
      'links.csv:2:a: must be a kommune (value "1084")',
    ],
    [
      "a link to itself",
      at("links.csv", 2, "b", "0101"),
      'links.csv:2:b: must be another kommune than a (value "0101")',
    ],
    [
      "a border told twice",
      (texts) => setLine(texts, "geography/neighbours.csv", 3, "0102,0101,7"),
      'geography/neighbours.csv:3:a: the pair already stands the other way round (value "0102")',
    ],
    [
      "two memberships at once",
      at("memberships.csv", 4, "valid_from", "2026-12-31"),
      'memberships.csv:4:valid_from: overlaps the membership on memberships.csv:3 (value "2026-12-31")',
    ],
    [
      "no region after the reform",
      at("memberships.csv", 4, "valid_from", "2027-01-02"),
      'memberships.csv:0:child: 0101 belongs to no region that exists on 2027-01-01 (value "0101")',
    ],
    [
      "a kommune whose code is none",
      at("areas.csv", 104, "level", "municipality"),
      'areas.csv:104:id: a kommune\'s code has four digits (value "DK")',
    ],
    [
      "limits that do not ascend",
      at("indicators.csv", 2, "breaks", "capita:0 4 4 12"),
      'indicators.csv:2:breaks: capita: limits must ascend (value "capita:0 4 4 12")',
    ],
    [
      "limits for a way it is not shown",
      at("indicators.csv", 2, "breaks", "area:1 2"),
      'indicators.csv:2:breaks: area is not among normalisations (value "area:1 2")',
    ],
    [
      "decimals that are none",
      at("indicators.csv", 2, "decimals", "capita:x"),
      'indicators.csv:2:decimals: capita: decimals are 0 to 6 (value "capita:x")',
    ],
    [
      "a normalisation twice",
      at("indicators.csv", 2, "normalisations", "capita|capita"),
      'indicators.csv:2:normalisations: says capita twice (value "capita|capita")',
    ],
    [
      "another first way than promised",
      at("indicators.csv", 2, "default_denominator", "total"),
      'indicators.csv:2:default_denominator: must be the first of normalisations (value "total")',
    ],
    [
      "a figure without a unit",
      at("indicators.csv", 2, "unit", ""),
      'indicators.csv:2:unit: must not be empty but for a category (value "")',
    ],
    [
      "a caveat in one language",
      at("indicators.csv", 2, "caveat_da", "Obs"),
      'indicators.csv:2:caveat_en: a caveat stands in both languages (value "")',
    ],
    [
      "a gap without its reason",
      at(BASE, 2, "value", ""),
      `${BASE}:2:flag: without a value the flag says why: mangler, ikke relevant, diskretioneret, ikke indberettet endnu (value "")`,
    ],
    [
      "a value with a gap's flag",
      at(BASE, 2, "flag", "mangler"),
      `${BASE}:2:flag: with a value the flag is one of preliminary, estimate, derived, unverified, other_definition, implausible_step, undated or empty (value "mangler")`,
    ],
    [
      "fewer than no people",
      at(BASE, 2, "value", "-1"),
      `${BASE}:2:value: must not be negative (value "-1")`,
    ],
    [
      "more than all",
      at(BASE, SHARE_ROW, "value", "100.1"),
      `${BASE}:${SHARE_ROW}:value: a share lies between 0 and 100 % (value "100.1")`,
    ],
    [
      "a figure of a region",
      at(BASE, 2, "area", "1084"),
      `${BASE}:2:area: must be a kommune (value "1084")`,
    ],
    [
      "a version that is no date",
      at(BASE, 2, "vintage", "new"),
      `${BASE}:2:vintage: must be YYYY, YYYY-MM, YYYY-MM-DD or undated (value "new")`,
    ],
    [
      "sectors that do not add up",
      at(EMISSIONS, 2, "value", "1001.5"),
      `${EMISSIONS}:2:value: the five sectors add up to 1000.000 (value "1001.5")`,
    ],
    [
      "a date known further than it says",
      at("plans.csv", 2, "precision", "day"),
      'plans.csv:2:precision: the date says month (value "day")',
    ],
    [
      "an end before the start",
      at("initiatives.csv", 2, "end", "2019-12"),
      'initiatives.csv:2:end: must not lie before start (value "2019-12")',
    ],
    [
      "a footprint that is no catchment",
      at("initiatives.csv", 3, "footprint", "1084"),
      'initiatives.csv:3:footprint: must be a catchment (value "1084")',
    ],
    [
      "an initiative within itself",
      at("initiatives.csv", 3, "part_of", "i2"),
      'initiatives.csv:3:part_of: must not lead back to the initiative (value "i2")',
    ],
    [
      "an initiative within itself by way of another",
      at("initiatives.csv", 2, "part_of", "i2"),
      'initiatives.csv:2:part_of: must not lead back to the initiative (value "i2")',
    ],
    [
      "more money from the EU than there is",
      at("initiatives.csv", 2, "funding_eu_dkk", "1000001"),
      'initiatives.csv:2:funding_eu_dkk: must not be more than funding_amount_dkk (value "1000001")',
    ],
    [
      "a participant that is no kommune",
      at("participants.csv", 2, "area", "1084"),
      'participants.csv:2:area: must be a kommune (value "1084")',
    ],
    [
      "an effect without a size",
      withEffect("i1,ghg,,,,,2030,regnet,,s1"),
      'effects.csv:2:low: low ≤ mid ≤ high, at least one of them (value "")',
    ],
    [
      "an effect whose bounds fall",
      withEffect("i1,ghg,5,4,,,2030,regnet,,s1"),
      'effects.csv:2:low: low ≤ mid ≤ high, at least one of them (value "5")',
    ],
    [
      "shares that do not sum to 1",
      withEffect("i1,ghg,,4,,,2030,regnet,0101:0.9,s1"),
      'effects.csv:2:shares: must be kommune:share;…, each once, with sum 1 (value "0101:0.9")',
    ],
    [
      "a share of somebody who is not a member",
      withEffect("i1,ghg,,4,,,2030,regnet,0103:1,s1"),
      'effects.csv:2:shares: must be shares of members (value "0103:1")',
    ],
    [
      "a file that is not there",
      (texts) => texts.delete("plans.csv"),
      'plans.csv:0:: the file is missing (value "")',
    ],
    [
      "a table without rows",
      (texts) => texts.set("plans.csv", "area,event,date,precision,round,source,note\n"),
      'plans.csv:1:: the table has no rows (value "")',
    ],
  ])("%s", (_, edit, line) => {
    expect(faultsAfter(edit)).toContain(line);
  });

  test("a number of kommuner that is not Denmark's", () => {
    const lines = faultsAfter(at("areas.csv", 104, "level", "municipality"));
    expect(lines[0]).toBe('areas.csv:1:level: Denmark has 98 kommuner (value "99")');
  });

  test("a quote that never ends is told with its line", () => {
    const [line] = faultsAfter((texts) => setLine(texts, "plans.csv", 2, '0101,"adopted'));
    expect(line).toMatch(/^plans\.csv:\d+:: not CSV: /u);
  });

  test("a kommune that is left out is named", () => {
    const lines = faultsAfter(at(BASE, 3, "area", "0101"));
    expect(lines).toContain(
      `${BASE}:0:area: population 2023 2026-05-18 has no row for these kommuner (value "0102")`,
    );
    expect(lines).toContain(
      `${BASE}:3:area: area + indicator + year + vintage must be unique, also on ${BASE}:2 (value "0101 population 2023 2026-05-18")`,
    );
  });

  test("the renewable ratio alone may exceed 100 %", () => {
    const rename: Edit = (texts) => {
      for (const file of [BASE, "indicators.csv"])
        texts.set(file, (texts.get(file) ?? "").replaceAll("ev_share", "renewable_ratio"));
    };
    expect(faultsAfter(rename, at(BASE, SHARE_ROW, "value", "240"))).toEqual([]);
  });
});

test("all faults come at once, in the order of file and row", () => {
  const lines = faultsAfter(
    at("sources.csv", 2, "retrieved", "soon"),
    at("areas.csv", 9, "name", ""),
    at("areas.csv", 4, "valid_from", "1/1/2007"),
  );
  expect(lines.map((line) => line.split(":", 3).join(":"))).toEqual([
    "areas.csv:4:valid_from",
    "areas.csv:9:name",
    "sources.csv:2:retrieved",
  ]);
});

test("a second version of a column must be whole, too", () => {
  expect(faultsAfter(at(BASE, 3, "vintage", "2025"))).toEqual([
    `${BASE}:0:area: population 2023 2026-05-18 has no row for these kommuner (value "0102")`,
    `${BASE}:0:area: population 2023 2025 has no row for these kommuner (value "${ALL_BUT_SECOND}")`,
  ]);
});
