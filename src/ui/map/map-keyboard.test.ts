import { expect, test } from "vitest";
import { createMapKeyboard } from "./map-keyboard";

const places = [
  { id: "0101", name: "København", at: [12.5, 55.7] },
  { id: "0751", name: "Aarhus", at: [10.2, 56.15] },
  { id: "0851", name: "Aalborg", at: [9.9, 57.05] },
] as const;

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

test("the first arrow enters the map, the next moves", () => {
  const keyboard = createMapKeyboard(() => 0);
  expect(keyboard.read(press("ArrowUp"), places, null)).toEqual({ does: "focus", id: "0101" });
  expect(keyboard.read(press("ArrowUp"), places, "0751")).toEqual({ does: "focus", id: "0851" });
});

test("letters jump to a name, with Danish spelling folded, and start over after a pause", () => {
  let time = 0;
  const keyboard = createMapKeyboard(() => time);
  expect(keyboard.read(press("å"), places, null)).toEqual({ does: "focus", id: "0751" });
  expect(keyboard.read(press("l"), places, null)).toEqual({ does: "focus", id: "0851" });
  time = 2000;
  expect(keyboard.read(press("k"), places, "0851")).toEqual({ does: "focus", id: "0101" });
});

test("Enter selects, with Shift it opens, Escape leaves, plus zooms", () => {
  const keyboard = createMapKeyboard(() => 0);
  expect(keyboard.read(press("Enter"), places, "0101")).toEqual({ does: "select", id: "0101" });
  expect(keyboard.read(press("Enter", true), places, "0101")).toEqual({ does: "open", id: "0101" });
  expect(keyboard.read(press("Enter"), places, null)).toBeNull();
  expect(keyboard.read(press("Escape"), places, null)).toEqual({ does: "leave" });
  expect(keyboard.read(press("+"), places, null)).toEqual({ does: "zoom", step: 1 });
  expect(keyboard.read(press("Tab"), places, "0101")).toBeNull();
});
