import { expect, test } from "vitest";
import { makeScene } from "../../../tests/helpers/map-scene";
import { outlinePaths } from "./outlines";

test("every ring is drawn twice, first wide and white, then in its colour", () => {
  const { shapes } = makeScene();
  const paths = outlinePaths({ is: "outlines", id: "o", shapes, colour: "#0b5d50", width: 3 });
  expect(paths.map(({ width }) => width)).toEqual([5.4, 5.4, 5.4, 3, 3, 3]);
  expect(paths.at(-1)?.path[0]).toEqual([14.8, 55]);
  expect(paths.at(-1)?.colour).toEqual([0x0b, 0x5d, 0x50, 255]);
});
