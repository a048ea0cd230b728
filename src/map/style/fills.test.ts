import { expect, test } from "vitest";
import { makeScene } from "../../../tests/helpers/map-scene";
import { changedPaints, paintsOf } from "./fills";

test("a class becomes its colour, a gap keeps its kind", () => {
  expect([...paintsOf(makeScene())]).toEqual([
    ["0001", { colour: "#fdf4ce", gap: null }],
    ["0002", { colour: null, gap: "mangler" }],
  ]);
});

test("only areas that look different are painted again", () => {
  const before = paintsOf(makeScene());
  const after = paintsOf(
    makeScene({
      fills: new Map([
        ["0001", { is: "class", index: 1 }],
        ["0002", { is: "gap", why: "mangler" }],
      ]),
    }),
  );
  expect(changedPaints(before, after)).toEqual([["0001", { colour: "#12355e", gap: null }]]);
  expect(changedPaints(after, after)).toEqual([]);
});

test("an area about which nothing is said any more becomes bare", () => {
  expect(changedPaints(paintsOf(makeScene()), new Map()).map(([, paint]) => paint)).toEqual([
    { colour: null, gap: null },
    { colour: null, gap: null },
  ]);
});
