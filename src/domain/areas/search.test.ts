import { expect, test } from "vitest";
import type { Area } from "./area";
import { fold, searchAreas } from "./search";

const area = (id: string, name: string): Area => ({
  id,
  name,
  level: "municipality",
  nameGenitive: `${name}s`,
  validFrom: "2007-01-01",
  validTo: null,
  nuts: null,
  lau: null,
  type: null,
  note: null,
});

const areas = [
  area("0751", "Aarhus"),
  area("0849", "Jammerbugt"),
  area("0169", "Høje-Taastrup"),
  area("0492", "Ærø"),
  area("0851", "Aalborg"),
  area("0217", "Helsingør"),
];

test.each([
  ["Århus", "0751"],
  ["aarh", "0751"],
  ["taastrup", "0169"],
  ["tåstrup", "0169"],
  ["hojetaastrup", undefined],
  ["hoeje taa", "0169"],
  ["aeroe", "0492"],
  ["Ålb", "0851"],
  ["helsingoer", "0217"],
  ["0849", "0849"],
])("%s finds %s", (typed, id) => {
  expect(searchAreas(areas, typed)[0]?.id).toBe(id);
});

test("nothing typed finds nothing", () => {
  expect(searchAreas(areas, "  ")).toEqual([]);
});

test("beginnings come before the middle of a word", () => {
  const names = searchAreas([area("1", "Vejle"), area("2", "Ejby")], "ej").map((a) => a.name);
  expect(names).toEqual(["Ejby", "Vejle"]);
});

test("folding is idempotent", () => {
  expect(fold(fold("Høje-Taastrup"))).toBe(fold("Høje-Taastrup"));
});

test("of equally good finds the order given decides, so that kommuner can come first", () => {
  const catchment = { ...area("hvo-3.1", "Bornholm"), level: "catchment" as const };
  expect(searchAreas([area("0400", "Bornholm"), catchment], "born").map((a) => a.id)).toEqual([
    "0400",
    "hvo-3.1",
  ]);
  const kkr = { ...area("kkr-midtjylland", "KKR Midtjylland"), level: "kkr" as const };
  expect(searchAreas([kkr], "midt")[0]?.id).toBe("kkr-midtjylland");
});
