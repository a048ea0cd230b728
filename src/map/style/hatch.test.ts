import { expect, test } from "vitest";
import { GAP_KINDS } from "../../domain/figures/observation";
import { HATCH_SIDE, hatchImage, hatchName } from "./hatch";
import { LIGHT } from "./tokens";

const pixel = ({ data, width }: ReturnType<typeof hatchImage>, x: number, y: number) =>
  Array.from({ length: 4 }, (_, channel) => data[(y * width + x) * 4 + channel]);

test.each(GAP_KINDS)("the tile of %s is square, opaque and as large as asked", (kind) => {
  const image = hatchImage(kind, LIGHT, 2);
  expect([image.width, image.height]).toEqual([2 * HATCH_SIDE, 2 * HATCH_SIDE]);
  const opacities = image.data.filter((_, index) => index % 4 === 3);
  expect(opacities.every((opacity) => opacity === 255)).toBe(true);
});

test("kinds of gap look different from each other", () => {
  const looks = GAP_KINDS.map((kind) => hatchImage(kind, LIGHT, 1).data.join());
  expect(new Set(looks).size).toBe(GAP_KINDS.length);
  expect(new Set(GAP_KINDS.map(hatchName)).size).toBe(GAP_KINDS.length);
});

test("the hatch of a missing figure rises and meets itself at the edges of the tile", () => {
  const image = hatchImage("mangler", LIGHT, 2);
  const last = image.width - 1;
  for (let step = 0; step <= last; step += 1) {
    expect(pixel(image, step, last - step)).toEqual([0xbf, 0xc4, 0xc4, 255]);
  }
  expect(pixel(image, 4, 4)).toEqual([0xf3, 0xf3, 0xf0, 255]);
});
