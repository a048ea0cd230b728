import { expect, test } from "vitest";
import { createFormat } from "./format";

const danish = createFormat("da");
const english = createFormat("en");

test.each([
  [1234567.891, 1, "1.234.567,9"],
  [-5.24, 2, "−5,24"],
  [-0.001, 1, "0,0"],
  [0, 0, "0"],
])("%d with %i decimals is %s in Danish", (value, decimals, text) => {
  expect(danish.number(value, decimals)).toBe(text);
});

test("a signed number says plus and true minus, and zero has no sign", () => {
  expect([1.5, -1.5, 0.01, -0.01].map((v) => danish.signed(v, 1))).toEqual([
    "+1,5",
    "−1,5",
    "0,0",
    "0,0",
  ]);
});

test.each([
  ["2027-01-01", "1. januar 2027", "1 January 2027"],
  ["2026-05", "maj 2026", "May 2026"],
  ["2023", "2023", "2023"],
  ["forår 2026", "forår 2026", "forår 2026"],
])("%s is written as a date", (text, da, en) => {
  expect(danish.date(text)).toBe(da);
  expect(english.date(text)).toBe(en);
});

test("Danish order puts Aa and Å last", () => {
  expect(
    ["Aarhus", "Ærø", "Vejle", "Assens", "Ørsted"].toSorted((a, b) => danish.compare(a, b)),
  ).toEqual(["Assens", "Vejle", "Ærø", "Ørsted", "Aarhus"]);
});
