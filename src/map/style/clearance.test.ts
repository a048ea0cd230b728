import { expect, test } from "vitest";
import { clearances } from "./clearance";

test("a label keeps the radius of its circle clear, negative values included", () => {
  const at = [10, 56] as const;
  const found = clearances([
    {
      is: "circles",
      id: "totals",
      points: [
        { id: "0101", at, value: 100 },
        { id: "0825", at, value: -25 },
        { id: "0147", at, value: 0 },
      ],
      largest: 100,
      radius: 20,
      colour: "#123456",
    },
  ]);
  expect(Object.fromEntries(found)).toEqual({ "0101": 20, "0825": 10, "0147": 0 });
});
