import { expect, test } from "vitest";
import { csvPoints } from "./csv-points";
import type { PointTally } from "./point-block";

async function readRows(rows: readonly (readonly string[])[], sumColumn?: string) {
  const tally: PointTally = { withoutPlace: 0, withoutValue: 0 };
  async function* source() {
    yield* rows;
  }
  const coordinates: number[] = [];
  const values: number[] = [];
  for await (const block of csvPoints(source(), sumColumn, tally)) {
    coordinates.push(...block.coordinates);
    values.push(...block.values);
  }
  return { coordinates, values, ...tally };
}

test("finds the columns by name, whatever their order and case", async () => {
  const rows = [
    ["id", "LAT", "Lon", "MW"],
    ["a", "55.5", "12.25", "3.5"],
    ["b", "56", "10", ""],
    ["c", "", "10", "1"],
  ];
  expect(await readRows(rows, "MW")).toEqual({
    coordinates: [12.25, 55.5, 10, 56],
    values: [3.5, NaN],
    withoutPlace: 1,
    withoutValue: 1,
  });
});

test.each([
  [
    [
      ["lon", "lat"],
      ["12,5", "55"],
    ],
    'row 2, column 1: "12,5" is no number; write 12.5',
  ],
  [
    [
      ["lon", "lat"],
      ["12.5", "north"],
    ],
    'row 2, column 2: "north" is no number',
  ],
  [[["easting"], ["1"]], "row 1 names no columns lon and lat or x and y; it has easting"],
  [[], "the file is empty"],
])("refuses %j", async (rows, sentence) => {
  await expect(readRows(rows)).rejects.toThrow(sentence);
});

test("names the columns there are where the one to sum is missing", async () => {
  await expect(readRows([["lon", "lat", "kW"]], "MW")).rejects.toThrow(
    'row 1 names no column "MW"; it has lon, lat, kW',
  );
});
