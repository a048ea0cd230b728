import { expect, test } from "vitest";
import { makeScene } from "../../../tests/helpers/map-scene";
import { labelFeatures, markFeatures } from "./marks";

const marks = (...parameters: Parameters<typeof markFeatures>) =>
  markFeatures(...parameters).features.map(({ properties }) => [
    properties?.["mark"],
    properties?.["id"],
  ]);

test("each way of being chosen has its outline, and the name then always shows", () => {
  const scene = makeScene({ selected: ["0001"], compared: ["0400"], focused: "0001" });
  expect(marks(scene, "0002")).toEqual([
    ["hover", "0002"],
    ["compared", "0400"],
    ["selected", "0001"],
    ["focused", "0001"],
    ["label", "0001"],
  ]);
});

test("a name stands once: among the labels or among the marks", () => {
  const scene = makeScene({ selected: ["0001"] });
  expect(labelFeatures(scene).features.map(({ properties }) => properties?.["name"])).toEqual([
    "Øst",
  ]);
});

test("an area that is not drawn at this level has no outline", () => {
  expect(marks(makeScene({ selected: ["9999"] }), null)).toEqual([]);
});
