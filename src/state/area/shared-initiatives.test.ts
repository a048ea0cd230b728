import { beforeAll, describe, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../tests/helpers/compiled-package";
import { membersOn } from "../../domain/areas/area";
import type { TreeSide } from "../../domain/actions/counting/one-side";
import type { Tables } from "../../domain/package/tables";
import { loadTables } from "../../sources/load-data";
import { initiativesOn, sharedInitiatives, type SharedInitiatives } from "./shared-initiatives";

const DATE = "2026-11-23";
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  tables = load.value;
});

const sharedIn = (kkr: string, side: TreeSide = "leaves", date: string = DATE): SharedInitiatives =>
  sharedInitiatives(
    initiativesOn(tables, date, side),
    membersOn(tables.core.memberships, kkr, date),
  );

const idsOf = (shared: SharedInitiatives, across: boolean): readonly string[] =>
  shared.all
    .filter(({ standing }) => (standing === "across") === across)
    .map(({ counted }) => counted.initiative.id)
    .toSorted();

/** Counted by hand in participants.csv and memberships.csv. */
const BY_HAND = [
  {
    kkr: "kkr-midtjylland",
    line: { parts: 130, countedMoreThanOnce: 110, distinct: 20 },
    inside: "bra c2ccc dgo-midtjylland gudenaa storaa trepart-1-4 trepart-1-6 trepart-1-7",
    across:
      "dk2020 havvand-byer life-act limfjordsraadet lodbjerg-nymindegab trepart-1-1 trepart-1-11 trepart-1-2 trepart-1-3 trepart-1-5 trepart-1-8 trepart-1-9",
  },
  {
    kkr: "kkr-nordjylland",
    line: { parts: 64, countedMoreThanOnce: 55, distinct: 9 },
    inside: "brn dgo-nordjylland",
    across:
      "dk2020 life-act limfjordsraadet lodbjerg-nymindegab trepart-1-1 trepart-1-2 trepart-1-3",
  },
  {
    kkr: "kkr-sjaelland",
    line: { parts: 76, countedMoreThanOnce: 64, distinct: 12 },
    inside: "dgo-sjaelland trepart-2-1 trepart-2-5 trepart-2-6",
    across:
      "dk2020 havvand-byer klimatilpasning-paa-tvaers life-act roskildefjord-regional trepart-2-2 trepart-2-4 vaerebroaa",
  },
] as const;

describe.each(BY_HAND)("$kkr", ({ kkr, line, inside, across }) => {
  test("counts as a hand does", () => {
    expect(sharedIn(kkr).line).toMatchObject(line);
    expect(sharedIn(kkr).all).toHaveLength(line.distinct);
  });

  test("counts as much by the whole of Klimaalliancen as by its part here", () => {
    expect(sharedIn(kkr, "roots").line).toMatchObject(line);
  });

  test("tells what stays inside from what crosses its border", () => {
    expect(idsOf(sharedIn(kkr), false).join(" ")).toBe(inside);
    expect(idsOf(sharedIn(kkr), true).join(" ")).toBe(across);
  });
});

test("Limfjordsrådet has partners on both sides of a border, and observers in neither count", () => {
  const [mid, north] = ["kkr-midtjylland", "kkr-nordjylland"].map((kkr) =>
    sharedIn(kkr).all.find(({ counted }) => counted.initiative.id === "limfjordsraadet"),
  );
  expect(mid?.outside).toEqual(north?.inside);
  expect(mid?.inside).toEqual(north?.outside);
  expect(mid?.counted.observers).toEqual(new Set());
  const before = sharedIn("kkr-midtjylland", "leaves", "2025-12-31").all.find(
    ({ counted }) => counted.initiative.id === "limfjordsraadet",
  );
  expect(before?.counted.observers).toEqual(new Set(["0813", "0860"]));
  expect(before?.outside).toEqual(mid?.outside);
});
