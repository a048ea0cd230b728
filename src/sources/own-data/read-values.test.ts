import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Area } from "../../domain/areas/area";
import { municipalityFinder } from "../../domain/areas/municipality-finder";
import type { ValuesRead } from "../../domain/own-data/values-read";
import { readValues } from "./read-values";

const kommune = (id: string, name: string, nameGenitive = `${name}s`): Area => ({
  id,
  level: "municipality",
  name,
  nameGenitive,
  validFrom: "2007-01-01",
  validTo: null,
  nuts: null,
  lau: null,
  type: "rural",
  note: null,
});
const find = municipalityFinder([
  kommune("0101", "København"),
  kommune("0260", "Halsnæs", "Halsnæs"),
  kommune("0740", "Silkeborg"),
  kommune("0751", "Aarhus", "Aarhus"),
  kommune("0820", "Vesthimmerlands", "Vesthimmerlands"),
  kommune("0492", "Ærø", "Ærøs"),
]);

function read(text: string): ValuesRead {
  const found = readValues(new TextEncoder().encode(text), find);
  if (found === null) throw new Error("nothing was understood");
  return found;
}
const notes = (found: ValuesRead) => found.notes.map(({ row, why }) => [row, why]);

test("a file from a Danish Excel in Windows-1252 gives all it has, and names the rest by row", () => {
  const url = new URL("../../../tests/fixtures/own-data/skader-windows-1252.csv", import.meta.url);
  const found = readValues(readFileSync(url), find);
  expect(found).toMatchObject({
    encoding: "windows-1252",
    separator: ";",
    decimal: "comma",
    decimalIsGuess: false,
    rows: 9,
    areaHeading: "Kommune",
    columns: [
      {
        name: "Skader efter skybrud",
        unit: "mio. kr.",
        decimals: 2,
        years: [{ year: null, values: { "0101": 1234.5, "0260": 0, "0751": 12.25 } }],
      },
    ],
  });
  const column = "Skader efter skybrud (mio. kr.)";
  expect(found?.notes).toEqual([
    { row: 4, text: "Atlantis", why: "unknown", column: null },
    { row: 5, text: "Ærø Kommune", why: "no-value", column },
    { row: 6, text: "Københavns Kommune", why: "duplicate", column: null },
    { row: 7, text: "", why: "blank", column: null },
    { row: 8, text: "Gotham", why: "unknown", column: null },
    { row: 10, text: "Vesthimmerland", why: "no-value", column },
  ]);
});

test.each([
  ["101", "0101"],
  ["0101", "0101"],
  ['="0101"', "0101"],
  ["0101 København", "0101"],
  ["København (101)", "0101"],
  ["DK101", "0101"],
  ["Københavns Kommune", "0101"],
  ["Koebenhavn", "0101"],
  ["ÅRHUS", "0751"],
  ["Aeroe", "0492"],
  ["Frederiksværk-Hundested", "0260"],
  ["Vesthimmerland", "0820"],
])("%s is kommune %s", (cell, id) => {
  expect(find(cell)).toEqual({ is: "municipality", id });
});

test.each([
  ["", "blank"],
  ["Atlantis", "unknown"],
  ["999", "unknown"],
  ["101 Aarhus", "conflict"],
  ["Hele landet", "other-area"],
  ["084 Region Hovedstaden", "other-area"],
])("%j is no kommune: %s", (cell, why) => {
  expect(find(cell)).toEqual({ is: "not", why });
});

test("a column of years makes several years, and a second row of a year is a duplicate", () => {
  const found = read(
    "Kommune\tÅr\tBiler\nAarhus\t2022\t1.200\nAarhus\t2023\t1.300\nAarhus\t2023\t9\n",
  );
  expect(found.columns).toEqual([
    {
      name: "Biler",
      unit: "",
      decimals: 0,
      years: [
        { year: 2022, values: { "0751": 1200 } },
        { year: 2023, values: { "0751": 1300 } },
      ],
    },
  ]);
  expect(notes(found)).toEqual([[4, "duplicate"]]);
  expect(found.decimalIsGuess).toBe(true);
});

test("headings that are years make one figure of several years, under the rows above them", () => {
  const found = read(
    "Biler i kommunerne\n\nKommune,2022,2023\nAarhus,1.5,2.5\nHele landet,9,9\nÆrø,..,x1\n",
  );
  expect(found.columns).toEqual([
    {
      name: "",
      unit: "",
      decimals: 1,
      years: [
        { year: 2022, values: { "0751": 1.5 } },
        { year: 2023, values: { "0751": 2.5 } },
      ],
    },
  ]);
  expect(notes(found)).toEqual([
    [1, "above"],
    [2, "above"],
    [5, "other-area"],
    [6, "marker"],
    [6, "not-number"],
  ]);
});

test("several columns of figures, a code beside the name, and text that is no figure", () => {
  const found = read(
    'Kode;Navn;Andel [%];Note;Antal\n751;Aarhus;12,5;"fra; os";1.234\n740;Silkeborg;3;;5\n',
  );
  expect(found.columns.map(({ name, unit }) => [name, unit])).toEqual([
    ["Andel", "%"],
    ["Antal", ""],
  ]);
  expect(found.columns[1]?.years).toEqual([{ year: null, values: { "0751": 1234, "0740": 5 } }]);
  expect(found.unused).toEqual(["Note"]);
});

test("lines in UTF-8 and lines in Windows-1252 in one file are each read by their own", () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode("Kommune;Tal\nÆrø;1\n"),
    ...Buffer.from("København;2\n", "latin1"),
  ]);
  const found = readValues(bytes, find);
  expect([found?.encoding, found?.columns[0]?.years[0]?.values]).toEqual([
    "mixed",
    { "0492": 1, "0101": 2 },
  ]);
});

test.each([[""], ["a;b\n1;2\n"], ["Kommune;Note\nAarhus;ja\n"]])("%j has no figures", (text) => {
  expect(readValues(new TextEncoder().encode(text), find)).toBeNull();
});
