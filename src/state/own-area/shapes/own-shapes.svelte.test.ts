import { expect, test } from "vitest";
import type { Analysis } from "../../../../workers/analysis.client";
import type { FootprintsRequest } from "../../../../workers/analysis.api";
import { createNavigation } from "../../navigation.svelte";
import type { OwnShape, Ring } from "../../url/own-shapes";
import { createDraft } from "./draft.svelte";
import { createOwnAreas } from "./own-areas.svelte";
import { createOwnGround } from "./own-ground.svelte";
import { readCorners, writeCorners } from "./read-corners";
import { createSavedAreas } from "./saved.svelte";

const triangle: Ring = [
  [9, 56.9],
  [9.004, 56.9],
  [9.002, 56.902],
];
const fjord: OwnShape = { name: "Område", polygons: [[triangle]] };

function makeNavigation() {
  const entries = ["/omraade"];
  const navigation = createNavigation({
    location() {
      const url = new URL(entries.at(-1) ?? "/", "http://own.test");
      return { pathname: url.pathname, search: url.search };
    },
    push: (url) => void entries.push(url),
    replace: (url) => void entries.splice(-1, 1, url),
    onPop: () => () => {},
  });
  return { navigation, entries };
}

test("own areas stand in the address, each under a name of its own; large ones are held", () => {
  const { navigation, entries } = makeNavigation();
  const areas = createOwnAreas(navigation);
  areas.add([fjord, fjord]);
  expect(areas.shapes.map(({ name }) => name)).toEqual(["Område", "Område 2"]);
  expect(createOwnAreas(makeFrom(entries.at(-1) ?? "")).shapes).toEqual(areas.shapes);
  areas.change("Område", { ...fjord, name: "Område 2" });
  expect(areas.shapes.map(({ name }) => name)).toEqual(["Område 2 2", "Område 2"]);
  areas.remove("Område 2 2");
  const many = Array.from({ length: 800 }, (_, i): [number, number] => [9 + i / 100, 56]);
  areas.add([{ name: "Stor", polygons: [[many]] }]);
  expect(areas.areInLink).toBe(false);
  expect(entries.at(-1)).toBe("/omraade");
  expect(areas.shapes).toHaveLength(2);
  areas.remove("Stor");
  expect(areas.areInLink).toBe(true);
});

function makeFrom(url: string): ReturnType<typeof makeNavigation>["navigation"] {
  const { navigation } = makeNavigation();
  navigation.follow(url);
  return navigation;
}

test("a draft takes corners, gives the latest back, and ends with three or more", () => {
  const draft = createDraft();
  draft.start({ is: "cross" });
  for (const corner of triangle) draft.add(corner);
  draft.add(triangle[2] ?? [0, 0]);
  expect(draft.corners).toHaveLength(3);
  draft.back();
  expect(draft.finish()).toBeNull();
  draft.add([9.002, 56.902]);
  expect(draft.finish()).toEqual(triangle);
  expect(draft.tool).toEqual({ is: "none" });
  draft.start({ is: "cross" });
  draft.cancel();
  expect(draft.corners).toEqual([]);
});

test.each([
  "9, 56.9\n9.004, 56.9\n9.002, 56.902\n",
  "9;56,9\n9,004;56,9\n\n9,002;56,902\n9;56,9",
  "9 56,9\n9,004 56,9\n9,002 56,902",
  "9.0,56.9\n9.004,56.9\n9.002,56.902",
  "9, 56,9\n9,004, 56,9\n9,002, 56,902",
])("corners in %j", (text) => {
  expect(readCorners(text)).toEqual({ is: "ring", ring: triangle });
  expect(readCorners(writeCorners(triangle))).toEqual({ is: "ring", ring: triangle });
});

test.each([
  ["9, 56\nnord\n", { is: "fault", line: 2, why: "numbers" }],
  ["56, 9\n", { is: "fault", line: 1, why: "order" }],
  ["9, 156\n", { is: "fault", line: 1, why: "range" }],
  ["9, 56\n10, 56\n9, 56\n", { is: "few" }],
])("no corners in %j", (text, fault) => {
  expect(readCorners(text)).toEqual(fault);
});

test("the worker cuts the newest areas; a kommune that is only touched is left out", async () => {
  const asked: FootprintsRequest[] = [];
  const answers: ((shares: readonly number[]) => void)[] = [];
  let cancelled = 0;
  const analysis = {
    run: (_: string, request: FootprintsRequest) => {
      asked.push(request);
      const reply = new Promise((resolve) => {
        answers.push((shares) => {
          const members = shares.map((share, i) => ({ area: `010${i}`, share, value: 1 }));
          const answer = { footprints: [{ id: "Område", members }], union: { members } };
          resolve({ is: "done", answer });
        });
      });
      return { reply, cancel: () => (cancelled += 1) };
    },
    stop() {},
  } as unknown as Analysis;
  const ground = createOwnGround(() => analysis);
  const wanted = { set: null, date: "2026-12-31", year: 2023 };
  ground.cut({ ...wanted, shapes: [fjord] });
  ground.cut({ ...wanted, shapes: [fjord] });
  expect(asked).toHaveLength(1);
  ground.cut({ ...wanted, shapes: [{ ...fjord, name: "Mose" }] });
  expect([asked.length, cancelled]).toEqual([2, 1]);
  answers[0]?.([1]);
  answers[1]?.([0.5, 1e-9]);
  await Promise.resolve();
  await Promise.resolve();
  expect(ground.covered).toMatchObject([{ area: "0100", share: 0.5 }]);
  expect(ground.covered).toHaveLength(1);
  ground.cut({ ...wanted, shapes: [] });
  expect([ground.covered, ground.areas, ground.progress]).toEqual([[], [], null]);
});

test("areas are kept when asked for, and read again without what was damaged", () => {
  let text: string | null = null;
  const store = {
    read: () => text,
    write: (next: string) => {
      text = next;
      return true;
    },
  };
  const saved = createSavedAreas(store);
  saved.save({ name: "Fjorden", codes: ["0101"], shapes: [fjord] });
  saved.save({ name: "Fjorden", codes: [], shapes: [fjord] });
  expect(createSavedAreas(store).all).toEqual([{ name: "Fjorden", codes: [], shapes: [fjord] }]);
  saved.remove("Fjorden");
  expect(createSavedAreas(store).all).toEqual([]);
  text = '[{"name":"x","codes":[],"shapes":"?"}]';
  expect(createSavedAreas(store).all).toEqual([]);
  text = "{";
  expect(createSavedAreas(store).all).toEqual([]);
});
