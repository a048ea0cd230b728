import { beforeAll, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../tests/helpers/compiled-package";
import { municipalitiesOn, type Tables } from "../../domain/package/tables";
import { loadTables } from "../../sources/load-data";
import { readCodes } from "./file/read-codes";
import { joinGround, tickedOn, tickGroups } from "./ticked";
import { ownTotals } from "./totals";

const DATE = "2026-12-31";
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  tables = load.value;
});

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

test("a list in Windows-1252 with names, two unknown, one twice and three blank loses nothing else", () => {
  const file = [
    "kommune;værdi",
    "Ærø;1,5",
    "Høje-Taastrup;101",
    "Atlantis;3",
    "Københavns Kommune;4",
    ";5",
    "aeroe;6",
    "Lyonesse;7",
    ";",
    "",
    "Århus;8",
  ].join("\r\n");
  const { codes, notes } = readCodes(windows1252(file), municipalitiesOn(tables.core, DATE));
  expect(codes).toEqual(["0492", "0169", "0101", "0751"]);
  expect(notes).toEqual([
    { row: 4, text: "Atlantis", why: "unknown" },
    { row: 6, text: "", why: "blank" },
    { row: 7, text: "aeroe", why: "duplicate" },
    { row: 8, text: "Lyonesse", why: "unknown" },
    { row: 9, text: "", why: "blank" },
    { row: 10, text: "", why: "blank" },
  ]);
});

test.each([
  ['\uFEFF"kode","navn"\n"0101","København, by"\n"0751","Aarhus"\n', ["0101", "0751"]],
  ['kode;tal\n="0101";1\n="0825";2\n', ["0101", "0825"]],
  ["101\n825", ["0101", "0825"]],
])("codes in %j", (text, codes) => {
  const read = readCodes(new TextEncoder().encode(text), municipalitiesOn(tables.core, DATE));
  expect(read.codes).toEqual(codes);
  expect(read.notes).toEqual([]);
});

test("a KKR in the address stands for its kommuner; what is nothing on the date is said", () => {
  const { codes, unknown } = tickedOn(tables, ["kkr-midtjylland", "0101", "9999"], DATE);
  expect(codes.size).toBe(20);
  expect(unknown).toEqual(["9999"]);
});

test("the KKR and the types each share out the 98 kommuner", () => {
  for (const kind of ["kkr", "type"]) {
    const codes = tickGroups(tables, DATE).flatMap((group) =>
      group.kind === kind ? group.codes : [],
    );
    expect([new Set(codes).size, codes.length]).toEqual([98, 98]);
  }
});

test("ticked kommuner add up to the sum of their parts, with no range", () => {
  const codes = tickedOn(tables, ["0101", "0147", "0751"], DATE).codes;
  const totals = ownTotals(tables, joinGround(codes, []), DATE);
  const total = totals.find(({ indicator }) => indicator.id === "population");
  const sum = [...codes].reduce((all, code) => {
    const reading = tables.observations.reading("population", total?.year ?? 0, code);
    return all + (reading.is === "value" ? reading.value : NaN);
  }, 0);
  expect(total?.total).toMatchObject({ value: sum, low: sum, high: sum, missing: 0 });
});

test("ground of a file beside a tick counts once, and a cut kommune gives a range", () => {
  const covered = [
    { area: "0101", share: 0.5 },
    { area: "0147", share: 0.25 },
  ];
  const ground = joinGround(new Set(["0101"]), covered);
  expect(ground).toEqual([
    { area: "0101", share: 1 },
    { area: "0147", share: 0.25 },
  ]);
  const ghg = ownTotals(tables, ground, DATE).find(({ indicator }) => indicator.id === "ghg");
  const { low, value, high } = ghg?.total ?? {};
  expect(Number(low)).toBeLessThan(Number(value));
  expect(Number(value)).toBeLessThan(Number(high));
});
