import { describe, expect, test } from "vitest";
import { falseFinds } from "./false-finds";
import { nearestFitting } from "./white/fitting";
import { neighboursOf } from "./neighbours";
import { readOptions } from "./options";
import { spotHistories } from "./over-years";
import { scatterPoints } from "./scatter";
import { type HotSpotAnswer, orderSpots, type SpotClass, type SpotRow } from "./spot-classes";

const row = (id: string, change: Partial<SpotRow> = {}): SpotRow => ({
  id,
  value: 1,
  statistic: 0,
  z: 0,
  p: 0.5,
  p_adjusted: null,
  class: "not-interesting",
  ...change,
});

const answerOf = (
  local: readonly SpotRow[],
  change: Partial<HotSpotAnswer> = {},
): HotSpotAnswer => ({
  n: local.length,
  islands: 0,
  weights: "links",
  permutations: 999,
  seed: 42,
  stat: "gi",
  fdr: false,
  global: { statistic: null, expected: null, variance: null, z: null, p: null },
  local,
  ...change,
});

test("options: what the address leaves open or misspells takes its default", () => {
  expect(readOptions({})).toEqual({
    statistic: "gi",
    weights: "links",
    permutations: 9999,
    adjust: true,
    smooth: false,
  });
  const asked = { stat: "moran", weights: "knn:5", permutations: "999", fdr: "off", eb: "on" };
  expect(readOptions(asked)).toEqual({
    statistic: "moran",
    weights: "knn:5",
    permutations: 999,
    adjust: false,
    smooth: true,
  });
  expect(readOptions({ stat: "x", weights: "knn:0", permutations: "1" })).toEqual(readOptions({}));
});

test("false finds: level times tested, adjusted level times found", () => {
  const local = [
    row("0101", { class: "hot-90", p: 0.08 }),
    row("0147", { class: "cold-99", p: 0.001 }),
    row("0151"),
    row("0153", { class: "island", p: null }),
  ];
  expect(falseFinds(answerOf(local))).toEqual({
    tested: 3,
    found: 2,
    level: 0.1,
    expected: 0.1 * 3,
  });
  const adjusted = [
    row("0101", { class: "high-high", p: 0.01, p_adjusted: 0.02 }),
    row("0147", { class: "low-low", p: 0.01, p_adjusted: 0.02 }),
  ];
  expect(falseFinds(answerOf(adjusted, { fdr: true, stat: "moran" })).expected).toBe(0.1);
});

const iOf = (own: number, lag: number): number => (2 * own * lag) / 14;

test("scatter: Iᵢ read backwards gives the mean of the neighbours", () => {
  // By hand: values 1, 2, 6, mean 3, z −2, −1, 3, Σz² 14, s² 14/3; the first's neighbour is the second.
  const local = [
    row("a", { value: 1, statistic: iOf(-2, -1) }),
    row("b", { value: 2, statistic: iOf(-1, 0.5) }),
    row("c", { value: 6, statistic: 0 }),
    row("d", { value: null, statistic: null, class: "missing" }),
  ];
  const s = Math.sqrt(14 / 3);
  const points = scatterPoints(answerOf(local));
  expect(points.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  for (const [index, [own, lag]] of [
    [-2, -1] as const,
    [-1, 0.5] as const,
    [3, 0] as const,
  ].entries()) {
    expect(points[index]?.own).toBeCloseTo(own / s, 12);
    expect(points[index]?.neighbours).toBeCloseTo(lag / s, 12);
  }
});

test("order: what stands out first, by strength, what has no class last", () => {
  const local = [
    row("1", { class: "missing", z: null, p: null }),
    row("2", { z: -1.5 }),
    row("3", { class: "cold-95", p: 0.03 }),
    row("4", { class: "hot-90", p: 0.07 }),
    row("5", { class: "hot-99", p: 0.001 }),
    row("6", { z: 0.3 }),
  ];
  expect(orderSpots(local).map(({ id }) => id)).toEqual(["5", "4", "3", "2", "6", "1"]);
});

const pathsOf = (...classes: readonly SpotClass[]) =>
  spotHistories(
    classes.map((spot, index) => [2018 + index, answerOf([row("0101", { class: spot })])]),
  ).map(({ side, path }) => `${side} ${path}`);

describe("over the years", () => {
  const NOT = "not-interesting";

  test.each<[readonly SpotClass[], readonly string[]]>([
    [["hot-90", "hot-99", NOT, "hot-95"], ["high persistent"]],
    [[NOT, NOT, NOT, "hot-95"], ["high emerging"]],
    [["hot-95", NOT, NOT, "hot-95"], ["high recurring"]],
    [["hot-95", "hot-95", "hot-95", NOT], ["high fading"]],
    [
      ["hot-95", NOT, NOT, "cold-99"],
      ["high fading", "low emerging"],
    ],
    [["high-low", NOT, "island", "low-high"], []],
    [["hot-99"], []],
  ])("%s is %s", (classes, paths) => {
    expect(pathsOf(...classes)).toEqual(paths);
  });
});

test("neighbours: links add to land borders, distance rules have none to tell", () => {
  const core = {
    neighbours: [["0101", "0147"]] as const,
    links: [{ a: "0185", b: "0101", kind: "bridge", source: "x" }] as const,
  };
  expect(neighboursOf(core, "queen", "0101")).toEqual(["0147"]);
  expect(neighboursOf(core, "links", "0101")).toEqual(["0147", "0185"]);
  expect(neighboursOf(core, "knn:5", "0101")).toBeNull();
});

const initiative = (id: string, theme: string, status: "active" | "completed" = "active") => ({
  id,
  name: id,
  kind: "initiative" as const,
  theme,
  status,
  start: null,
  end: null,
  lead: null,
  fundingSource: null,
  fundingAmountDkk: null,
  fundingEuDkk: null,
  resultsUrl: null,
  footprint: null,
  partOf: null,
  sameEffectAs: null,
  coverage: "complete" as const,
  barrier: null,
  url: null,
  source: "indsatser",
  note: null,
});
const counted = (one: ReturnType<typeof initiative>, ...members: string[]) => ({
  initiative: one,
  wholes: [],
  members: new Set(members),
  observers: new Set<string>(),
});

test("fitting: under way, of the theme, without the kommune, nearest participant", () => {
  const core = { labelPoints: { a: [10, 56], b: [10, 57], c: [10, 55.5] } } as const;
  const known = [
    counted(initiative("far", "stormflod"), "b"),
    counted(initiative("near", "kystbeskyttelse (erosion)"), "b", "c"),
    counted(initiative("own", "stormflod"), "a", "c"),
    counted(initiative("done", "stormflod", "completed"), "c"),
    counted(initiative("other", "energi"), "c"),
  ];
  const found = nearestFitting(core, known, "a", "coast");
  expect([found?.initiative.id, found?.partner]).toEqual(["near", "c"]);
  // Half a degree of latitude on a sphere of 6,371 km.
  expect(found?.km).toBeCloseTo((6371 * Math.PI) / 360, 6);
  expect(nearestFitting(core, known.slice(2, 4), "a", "coast")).toBeNull();
});
