import { expect, test } from "vitest";
import { columnBlocks } from "./columns";
import { toWorld, WORLD_PIXELS } from "./mercator";

const layer = {
  is: "columns",
  id: "coast",
  points: [
    { id: "south", at: [10, 55], values: [50, 0] },
    { id: "north", at: [10, 57], values: [100, 25] },
  ],
  largest: 100,
  height: 60,
  colours: ["#2a6496", "#e0a33c"],
} as const;

/** Height of the blocks of a colour in pixels at a zoom, in drawing order. */
function heights(zoom: number, red: number): readonly number[] {
  return columnBlocks(layer, zoom)
    .filter(({ colour }) => colour[0] === red)
    .map(({ ring }) => {
      const ys = ring.map((corner) => toWorld(corner)[1]);
      return (Math.max(...ys) - Math.min(...ys)) * WORLD_PIXELS * 2 ** zoom;
    });
}

test.each([5, 8.5])("bars have their height in pixels at zoom %f, northern ones first", (zoom) => {
  const [north, south] = heights(zoom, 0x2a);
  expect(north).toBeCloseTo(60, 4);
  expect(south).toBeCloseTo(30, 4);
});

test("a zero has no bar but stands on its base", () => {
  expect(heights(7, 0xe0)).toHaveLength(1);
  expect(heights(7, 20)).toHaveLength(2);
});
