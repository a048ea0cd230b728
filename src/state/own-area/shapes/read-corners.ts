import type { Corner, Ring } from "../../url/own-shapes";
import { roundCorner } from "./shapes";

/** Corners typed as text, or the first line that is none and why. */
export type CornersRead =
  | { readonly is: "ring"; readonly ring: Ring }
  | { readonly is: "fault"; readonly line: number; readonly why: "numbers" | "order" | "range" }
  | { readonly is: "few" };

/** Where Denmark lies, degrees: the two numbers cannot be mixed up. */
const [WEST, EAST, SOUTH, NORTH] = [7, 16, 54, 58.5];

/** `9,25; 56,5`, `9.25, 56.5` or `9.25 56.5`: a comma is a decimal sign where a semicolon or a space parts the numbers. */
function numbersIn(line: string): readonly number[] {
  const apart = /[;\t]/u.test(line)
    ? line.split(/[;\t]/u)
    : /\d\s+[-\d]/u.test(line.replaceAll(/,\s+/gu, " "))
      ? line.replaceAll(/,\s+/gu, " ").trim().split(/\s+/u)
      : line.split(",");
  return apart.map((text) => Number(text.trim().replace(",", ".") || NaN));
}

type Why = Extract<CornersRead, { is: "fault" }>["why"];

function cornerIn(line: string): Corner | Why {
  const numbers = numbersIn(line);
  const [x = NaN, y = NaN] = numbers;
  if (numbers.length !== 2 || !Number.isFinite(x + y)) return "numbers";
  if (x >= SOUTH && x <= NORTH && y >= WEST && y <= EAST) return "order";
  return Math.abs(x) > 180 || Math.abs(y) >= 90 ? "range" : roundCorner([x, y]);
}

const isSame = (a: Corner | undefined, b: Corner | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Corners, one a line, longitude first; a last line that repeats the first is the same corner. */
export function readCorners(text: string): CornersRead {
  const ring: Corner[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === "") continue;
    const corner = cornerIn(line);
    if (typeof corner === "string") return { is: "fault", line: at + 1, why: corner };
    ring.push(corner);
  }
  if (ring.length > 1 && isSame(ring[0], ring.at(-1))) ring.pop();
  return ring.length < 3 ? { is: "few" } : { is: "ring", ring };
}

/** Corners as text that `readCorners` reads. */
export const writeCorners = (ring: Ring): string => ring.map(([x, y]) => `${x}, ${y}`).join("\n");
