import { expect, test } from "vitest";
import { makeSyntheticPackage } from "../../../../tests/helpers/synthetic-package";
import { compileCore } from "../../../../tools/build-data/compile-core";
import { compileObservations } from "../../../../tools/build-data/compile-observations";
import { checkPackage } from "../check-package";
import { faultLine } from "../fault";

const HEADER = "id,value,old,new,state,evidence,checked_by,date,expires,note_da,note_en";
const EVIDENCE = "https://example.org/bevis";
const FILE = "patches/rettelser.csv";

function withPatches(...rows: readonly string[]) {
  const texts = makeSyntheticPackage();
  texts.set(FILE, `${[HEADER, ...rows].join("\n")}\n`);
  return checkPackage(texts);
}

function faultsOf(...rows: readonly string[]): readonly string[] {
  const checked = withPatches(...rows);
  return checked.is === "sound" ? [] : checked.faults.map(faultLine);
}

const patch = (more: Readonly<Record<string, string>> = {}): string => {
  const cells: Readonly<Record<string, string>> = {
    id: "p1",
    value: "0101/population/2023",
    old: "5000",
    new: "5100",
    state: "corrected",
    evidence: EVIDENCE,
    checked_by: "fagansvarlig",
    date: "2026-11-25",
    ...more,
  };
  return HEADER.split(",")
    .map((name) => cells[name] ?? "")
    .join(",");
};

test("a correction without evidence is refused with its line", () => {
  expect(
    faultsOf(patch(), patch({ id: "p2", value: "0102/population/2023", evidence: "" })),
  ).toEqual([`${FILE}:3:evidence: must not be empty (value "")`]);
});

test("one with evidence stands in place of the source's figure, marked, and beside it", () => {
  const checked = withPatches(
    patch(),
    patch({ id: "p2", state: "explained", new: "", note_da: "Fordi", note_en: "Because" }),
  );
  if (checked.is !== "sound") throw new Error(checked.faults.map(faultLine).join("\n"));
  const columns = compileObservations(checked.tables).columns;
  const people = columns.find(({ indicator }) => indicator === "population");
  expect(people?.values.slice(0, 2)).toEqual([5100, 5000]);
  expect(people?.flags).toEqual({ 0: "corrected" });
  expect(people?.patches).toEqual({ 0: "p1" });
  const { corrections } = compileCore(checked.tables);
  expect(corrections?.map(({ id, note }) => [id, note?.da ?? null])).toEqual([
    ["p1", null],
    ["p2", "Fordi"],
  ]);
});

test("a package without corrections says nothing of them", () => {
  const checked = withPatches();
  if (checked.is !== "sound") throw new Error("faulty");
  expect("corrections" in compileCore(checked.tables)).toBe(false);
  expect(compileObservations(checked.tables).columns.some((one) => "patches" in one)).toBe(false);
});

test.each([
  [
    { value: "0999/population/2023" },
    `2:value: must be a figure, as in 0101/ghg/2023 (value "0999/population/2023")`,
  ],
  [{ checked_by: "" }, `2:checked_by: corrected needs the role of whoever checked it (value "")`],
  [{ new: "" }, `2:new: a correction needs the figure that is right (value "")`],
  [{ old: "4900" }, `2:old: the source says 5000 now: look again (value "4900")`],
  [
    { new: "5000" },
    `2:state: the source says so itself now: the state is fixed (value "corrected")`,
  ],
  [
    { expires: "2026-05-01" },
    `2:expires: has ended: the figure is of 2026-05-18 (value "2026-05-01")`,
  ],
  [{ state: "explained", new: "" }, `2:note_da: an explanation must say something (value "")`],
  [{ note_da: "Kun dansk" }, `2:note_en: a note stands in both languages (value "")`],
  [
    { state: "done" },
    `2:state: must be one of received, rejected, corrected, sent, fixed, explained (value "done")`,
  ],
])("%o is a fault", (change, line) => {
  expect(faultsOf(patch(change))).toEqual([`${FILE}:${line}`]);
});

test("what is received, or fixed at the source, changes no figure and needs no look at it", () => {
  expect(faultsOf(patch({ state: "received", checked_by: "" }))).toEqual([]);
  expect(faultsOf(patch({ state: "fixed", old: "4900", new: "5000" }))).toEqual([]);
});

test("no figure is marked as corrected by hand", () => {
  const texts = makeSyntheticPackage();
  const base = texts.get("observations/base.csv") ?? "";
  texts.set("observations/base.csv", base.replace("5000,,s1", "5000,corrected,s1"));
  const checked = checkPackage(texts);
  expect(
    checked.is === "faulty" &&
      faultLine(checked.faults[0] ?? { file: "", row: 0, column: "", rule: "", value: "" }),
  ).toContain("flag: must be one of");
});
