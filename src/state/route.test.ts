import { expect, test } from "vitest";
import { readRoute, writeRoute } from "./route";

test.each([
  "/",
  "/kort",
  "/indsatser",
  "/kommune/0615",
  "/kkr/kkr-midtjylland",
  "/region/1084",
  "/region/region-oestdanmark",
  "/opland/hvo-1-10",
  "/sammenlign",
  "/omraade",
  "/rapport",
  "/rapport/2023",
  "/data",
  "/data/aendringer",
])("%s reads and writes the same", (path) => {
  expect(writeRoute(readRoute(path))).toBe(path);
});

test("a trailing slash does not matter", () => {
  expect(readRoute("/kommune/0615/")).toEqual({ view: "municipality", code: "0615" });
});

test.each([
  "/kommune/615",
  "/kommune",
  "/kkr",
  "/region/a b",
  "/kort/x",
  "/rapport/23",
  "/noget",
  "/data/x",
])("%s is no view", (path) => {
  expect(readRoute(path)).toEqual({ view: "unknown", path });
});

test("the number of a catchment is written without its dot, which would make it a file", () => {
  const route = { view: "area", level: "catchment", id: "hvo-1.5" } as const;
  expect(writeRoute(route)).toBe("/opland/hvo-1-5");
  expect(readRoute("/opland/hvo-1-5")).toEqual(route);
});
