import type { GeoTIFFImage } from "geotiff";
import { expect, test } from "vitest";
import { placeOf } from "./raster-place";

const read = (tags: Readonly<Record<string, readonly number[]>>) => {
  const image = { fileDirectory: { getValue: (tag: string) => tags[tag] } };
  return placeOf(image as unknown as GeoTIFFImage);
};

/** Rows x, y, z and w of the transformation. */
const matrix = (a: number, b: number, d: number, e: number): readonly number[] =>
  [
    [a, b, 0, 4_321_000],
    [d, e, 0, 3_210_200],
    [0, 0, 0, 0],
    [0, 0, 0, 1],
  ].flat();

const PLACE = { left: 4_321_000, top: 3_210_200, cellWidth: 100, cellHeight: 50 };

test.each([
  [
    "scale and tie point",
    { ModelPixelScale: [100, 50, 0], ModelTiepoint: [0, 0, 0, 4_321_000, 3_210_200, 0] },
  ],
  [
    "a tie point elsewhere than the first cell",
    { ModelPixelScale: [100, 50, 0], ModelTiepoint: [2, 3, 0, 4_321_200, 3_210_050, 0] },
  ],
  ["a matrix", { ModelTransformation: matrix(100, 0, 0, -50) }],
])("%s places a raster", (_, tags) => {
  expect(read(tags)).toEqual(PLACE);
});

test.each([
  [
    /is rotated \(row shear 50, column shear 50\)/,
    { ModelTransformation: matrix(86, 50, 50, -86) },
  ],
  [/cells are 100 by 100; it must have north up/, { ModelTransformation: matrix(100, 0, 0, 100) }],
  [/not finite/, { ModelTransformation: matrix(NaN, 0, 0, -100) }],
  [/does not say where it lies/, { ModelPixelScale: [100, 100, 0] }],
  [/does not say where it lies/, {}],
])("%s: refused", (sentence, tags) => {
  expect(() => read(tags)).toThrow(sentence);
});
