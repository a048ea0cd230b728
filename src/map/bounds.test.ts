import { expect, test } from "vitest";
import { makeScene } from "../../tests/helpers/map-scene";
import { boundsOf, insetBox, needsInset } from "./bounds";

const { shapes } = makeScene();

test("the whole country reaches from the first to the last area", () => {
  expect(boundsOf(shapes, null)).toEqual([9, 55, 15, 57]);
});

test("without Bornholm the country ends west of it", () => {
  expect(boundsOf(shapes, null, true)).toEqual([9, 56, 11, 57]);
});

test("Bornholm itself is shown when nothing else is asked for", () => {
  expect(boundsOf(shapes, ["0400"], true)).toEqual([14.8, 55, 15, 55.2]);
});

test("nothing has no bounds", () => {
  expect(boundsOf(shapes, [])).toBeUndefined();
  expect(boundsOf(shapes, ["9999"])).toBeUndefined();
});

test("the inset holds Bornholm, and a map needs it unless it is wider than high", () => {
  const [west, south, east, north] = insetBox();
  expect([west < 14.8, south < 55, east > 15, north > 55.2]).toEqual([true, true, true, true]);
  expect([needsInset(390, 700), needsInset(700, 700), needsInset(1440, 900)]).toEqual([
    true,
    true,
    false,
  ]);
});
