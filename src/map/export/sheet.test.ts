import { expect, test } from "vitest";
import { makeScene } from "../../../tests/helpers/map-scene";
import type { LegendBlock } from "../legend-block";
import { placeLabels } from "./place-labels";
import { PAPER, stageLayout } from "./layout";
import { drawSheet } from "./sheet";
import { svgText } from "./svg-node";
import { fitMercator } from "./web-mercator";

const legend: readonly LegendBlock[] = [
  {
    id: "fill",
    title: "Drivhusgasser & mere",
    note: "t CO₂e pr. indbygger, 2023",
    entries: [
      { swatch: { is: "fill", colour: "#fdf4ce" }, text: "Under 4", n: 1 },
      { swatch: { is: "gap", kind: "mangler" }, text: "Mangler", n: 1 },
    ],
  },
];
const sheet = {
  scene: makeScene(),
  fit: null,
  title: "Drivhusgasser, 2023",
  subtitle: "pr. indbygger",
  legend,
  notes: ["Tallet er regnet bagud."],
  footer: ["Kilde: Energistyrelsen.", "Dataversion abc."],
};

test("a sheet holds title, legend with the kinds of missing, notes, source and version", () => {
  const text = svgText(drawSheet(sheet));
  for (const words of [
    "Drivhusgasser, 2023",
    "pr. indbygger",
    "Drivhusgasser &amp; mere",
    "Under 4",
    "Mangler",
    "Tallet er regnet bagud.",
    "Kilde: Energistyrelsen.",
    "Dataversion abc.",
  ]) {
    expect(text).toContain(`>${words}<`);
  }
  expect(text).toContain('fill="#fdf4ce"');
  expect(text).toMatch(/data-area="0002"/u);
  expect(text).toMatch(/<path d="[^"]*" fill="url\(#hatch-0\)"/u);
});

test("on a stage every letter is at least 24 pixels high at 1,920, and the sources stay", () => {
  const layout = stageLayout(1920 / 930);
  const text = svgText(drawSheet(sheet, layout));
  const sizes = [...text.matchAll(/font-size="([\d.]+)"/gu)].map((found) => Number(found[1]));
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes) * (1920 / layout.width)).toBeGreaterThanOrEqual(24);
  expect(text).toContain(">Kilde: Energistyrelsen.<");
  expect(text).not.toContain("Tallet er regnet bagud.");
});

test("a stage that is nearly square has a higher map", () => {
  expect(stageLayout(1024 / 690).height).toBe(619);
  expect(stageLayout(4).height).toBe(444);
});

test("a picture can be of some of the areas, and of all where none is known", () => {
  const [all, one, unknown] = [null, ["0001"], ["findes ikke"]].map((fit) =>
    svgText(drawSheet({ ...sheet, fit })),
  );
  expect(one).not.toBe(all);
  expect(unknown).toBe(all);
});

test("the same sheet is the same text", () => {
  expect(svgText(drawSheet(sheet))).toBe(svgText(drawSheet({ ...sheet, scene: makeScene() })));
});

test("the box is centred in its frame and fills one of its sides", () => {
  const project = fitMercator([8, 54, 13, 58], { x: 100, y: 50, width: 400, height: 900 });
  const [left, bottom] = project([8, 54]);
  const [right, top] = project([13, 58]);
  expect(left).toBeCloseTo(100);
  expect(right).toBeCloseTo(500);
  expect((top + bottom) / 2).toBeCloseTo(500);
  expect(top).toBeGreaterThan(50);
});

test("of two names in one place the more important one is written", () => {
  const labels = [
    { id: "b", name: "Mindre vigtig", at: [10, 56], rank: 7 },
    { id: "a", name: "Vigtig", at: [10, 56], rank: 1 },
  ] as const;
  const frame = { left: 0, top: 0, right: PAPER.width, bottom: PAPER.height };
  const placed = placeLabels({ labels, layers: [] }, () => [400, 400], frame, 12);
  expect(placed.map(({ text }) => text)).toEqual(["Vigtig"]);
});
