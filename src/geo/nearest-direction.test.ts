import { expect, test } from "vitest";
import { nearestInDirection } from "./nearest-direction";

const points = [
  { id: "middle", at: [10, 56] },
  { id: "north", at: [10.1, 56.4] },
  { id: "far-north", at: [10, 57] },
  { id: "east", at: [11, 56.1] },
  { id: "south-west", at: [9.5, 55.5] },
] as const;

test.each([
  ["middle", "up", "north"],
  ["north", "up", "far-north"],
  ["middle", "right", "east"],
  ["east", "left", "middle"],
  ["middle", "down", "south-west"],
  ["far-north", "up", "far-north"],
  ["unknown", "up", "middle"],
] as const)("from %s %s is %s", (from, direction, expected) => {
  expect(nearestInDirection(points, from, direction)).toBe(expected);
});
