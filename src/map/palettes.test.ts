import { describe, expect, test } from "vitest";
import { PALETTES, type PaletteName } from "../domain/figures/indicator";
import { ciede2000, contrast, lab, linearRgb } from "./colour/colour-difference";
import { seen, type Vision, VISIONS } from "./colour/colour-vision";
import { MOST_CLASSES, paletteColours } from "./palettes";
import { LIGHT } from "./style/tokens";

const difference = (a: string, b: string, vision: Vision): number =>
  ciede2000(lab(seen(linearRgb(a), vision)), lab(seen(linearRgb(b), vision)));
const lightness = (colour: string): number => lab(linearRgb(colour))[0];

const counts = [2, 3, 4, 5, 6, 7] as const;
const ordered = PALETTES.filter((name) => name !== "categories" && name !== "diverging");

interface Scale {
  readonly title: string;
  readonly colours: readonly string[];
}
const scales: readonly Scale[] = [
  ...ordered.flatMap((name) =>
    counts.map((count) => ({ title: `${name} ${count}`, colours: paletteColours(name, count) })),
  ),
  ...counts.flatMap((count) =>
    Array.from({ length: count }, (_, centre) => ({
      title: `diverging ${count} around ${centre}`,
      colours: paletteColours("diverging", count, { centre }),
    })),
  ),
  ...[2, 4, 6].map((count) => ({
    title: `diverging ${count} without a neutral class`,
    colours: paletteColours("diverging", count),
  })),
];

describe.each(scales)("$title", ({ title, colours }) => {
  test("has as many colours as its name says", () => {
    expect(colours).toHaveLength(Number(/\d/u.exec(title)?.[0]));
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/u);
  });

  test.each(VISIONS)("keeps neighbours apart with %s vision", (vision) => {
    for (const [index, colour] of colours.slice(1).entries()) {
      expect(difference(colours[index] ?? "", colour, vision)).toBeGreaterThanOrEqual(10);
    }
  });
});

test.each(ordered)("%s darkens with every class", (name) => {
  for (const count of counts) {
    const levels = paletteColours(name, count).map(lightness);
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  }
});

test("a diverging scale darkens outwards from its neutral class", () => {
  const levels = paletteColours("diverging", 7, { centre: 2 }).map(lightness);
  expect(levels.slice(0, 3)).toEqual(levels.slice(0, 3).toSorted((a, b) => a - b));
  expect(levels.slice(2)).toEqual(levels.slice(2).toSorted((a, b) => b - a));
});

test.each(VISIONS)("any two of five categories are told apart with %s vision", (vision) => {
  const colours = paletteColours("categories", 5);
  const differences = colours.flatMap((a, index) =>
    colours.slice(index + 1).map((b) => difference(a, b, vision)),
  );
  expect(differences).toHaveLength(10);
  expect(Math.min(...differences)).toBeGreaterThanOrEqual(10);
});

test("one of the two tones of a border has a contrast of 3 on every fill", () => {
  const fills = [
    ...scales.flatMap(({ colours }) => colours),
    ...paletteColours("categories", 5),
    ...Object.values(LIGHT.gaps).map(({ ground }) => ground),
    LIGHT.land,
    LIGHT.context,
  ];
  for (const fill of fills) {
    expect(Math.max(contrast(fill, LIGHT.line), contrast(fill, LIGHT.halo))).toBeGreaterThan(3);
  }
});

test.each<[PaletteName, number, number | undefined]>([
  ["sequential", MOST_CLASSES + 1, undefined],
  ["categories", 6, undefined],
  ["water", 0, undefined],
  ["land", 2.5, undefined],
  ["diverging", 3, 5],
  ["diverging", 7, 0.5],
])("%s refuses %f classes around %s", (name, count, centre) => {
  expect(() => paletteColours(name, count, centre === undefined ? {} : { centre })).toThrow(
    RangeError,
  );
});
