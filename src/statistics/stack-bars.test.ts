import { expect, test } from "vitest";
import { stackBars } from "./stack-bars";

test("uptake hangs below zero and does not shift what is emitted", () => {
  expect(
    stackBars([
      { key: "energy", value: 3 },
      { key: "land", value: -2 },
      { key: "transport", value: 4 },
    ]),
  ).toEqual([
    { key: "energy", from: 0, to: 3 },
    { key: "land", from: -2, to: 0 },
    { key: "transport", from: 3, to: 7 },
  ]);
});
