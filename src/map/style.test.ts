import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { makeScene } from "../../tests/helpers/map-scene";
import { buildStyle, LAYER_ORDER } from "./style";
import { FIRST_LABEL_LAYER } from "./style/label-layers";
import { LIGHT } from "./style/tokens";

const fonts = { regular: "https://a.test/r.woff2", semibold: "https://a.test/s.woff2" };
const style = buildStyle(makeScene(), LIGHT, fonts);

test("the style follows the specification", () => {
  expect(validateStyleMin(style)).toEqual([]);
});

test("the validation would notice a wrong style", () => {
  const broken = { ...style, layers: [{ id: "x", type: "fill" as const, source: "absent" }] };
  expect(validateStyleMin(broken)).not.toEqual([]);
});

test("layers stand in the one order", () => {
  expect(style.layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
});

const isLabel = ({ type }: { readonly type: string }) => type === "symbol";

test("data layers go below every label and above every line", () => {
  const at = style.layers.findIndex(({ id }) => id === FIRST_LABEL_LAYER);
  expect(style.layers.slice(at).every(isLabel)).toBe(true);
  expect(style.layers.slice(0, at).some(isLabel)).toBe(false);
});

test("no address but that of the own fonts stands in the style", () => {
  const urls = JSON.stringify(style).match(/https?:[^"]+/gu) ?? [];
  expect(new Set(urls)).toEqual(new Set(Object.values(fonts)));
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
});
