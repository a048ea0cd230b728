import type { PaletteName } from "../domain/figures/indicator";

export const MOST_CLASSES = 7;

/**
 * Light to dark in steps of equal CIEDE2000 distance in grey, so that every neighbouring pair keeps
 * a distance of 10 with any colour vision and in a grey print; the test measures it.
 */
const SCALES: Readonly<
  Record<
    Exclude<PaletteName, "diverging" | "categories">,
    Readonly<Record<number, readonly string[]>>
  >
> = {
  sequential: {
    3: ["#fdf4ce", "#439b9f", "#104976"],
    4: ["#fdf4ce", "#70b49d", "#237b98", "#123f6a"],
    5: ["#fdf4ce", "#8dc19b", "#36929e", "#0d668e", "#12355e"],
    6: ["#fdf4ce", "#9ec89a", "#499f9f", "#217997", "#0e5280", "#10274d"],
    7: ["#fdf4ce", "#a8cb9a", "#56a79e", "#2b839b", "#0b618b", "#123b65", "#001535"],
  },
  water: {
    3: ["#f1f6e9", "#4b9bcb", "#00528c"],
    4: ["#f1f6e9", "#6eb1d7", "#137bb4", "#02437b"],
    5: ["#f1f6e9", "#81bdde", "#378ec2", "#04649e", "#013469"],
    6: ["#f1f6e9", "#8dc5e3", "#4a9aca", "#0477b1", "#00518a", "#042754"],
    7: ["#f1f6e9", "#92c9e5", "#53a0ce", "#1c7eb7", "#025d96", "#00376c", "#000f32"],
  },
  energy: {
    3: ["#fff2cb", "#d77c37", "#8c3228"],
    4: ["#fff2cb", "#e49745", "#bc552e", "#762823"],
    5: ["#fff2cb", "#e9a753", "#cd6b32", "#a2412b", "#601e1d"],
    6: ["#fff2cb", "#edb15d", "#d67b37", "#b7512e", "#893027", "#4a1617"],
    7: ["#fff2cb", "#efb864", "#dc853a", "#c35d2f", "#9e3f2b", "#6d2421", "#360a09"],
  },
  land: {
    3: ["#f5f4d3", "#749e59", "#275a36"],
    4: ["#f5f4d3", "#93b26c", "#4c8048", "#1b4b2f"],
    5: ["#f5f4d3", "#a4bd78", "#639252", "#356b3e", "#113c27"],
    6: ["#f5f4d3", "#afc580", "#739e59", "#477c46", "#255835", "#0a2e1f"],
    7: ["#f5f4d3", "#b6ca85", "#7fa65f", "#55874c", "#346a3e", "#18472d", "#042016"],
  },
};

interface Arms {
  readonly below: readonly string[];
  readonly above: readonly string[];
}

const NEUTRAL = "#f1f1ee";

/** Outwards from the neutral class, by the number of classes in the longer arm. */
const ARMS: Readonly<Record<number, Arms>> = {
  1: { below: ["#9c8ec7"], above: ["#cb873f"] },
  2: { below: ["#a699cd", "#6f5da3"], above: ["#d19450", "#9e5522"] },
  3: { below: ["#aa9ed0", "#7664a9", "#3d3069"], above: ["#d49957", "#a65c25", "#612811"] },
  4: {
    below: ["#b6acd7", "#8979b8", "#614f93", "#2f235a"],
    above: ["#dba96b", "#b87131", "#8c471e", "#511b00"],
  },
  5: {
    below: ["#beb5dc", "#9586c2", "#7361a7", "#4d3e7c", "#20164c"],
    above: ["#e0b279", "#c47f3a", "#a35923", "#743619", "#3a1400"],
  },
  6: {
    below: ["#c4bbe0", "#9e90c8", "#7f6eb0", "#614f93", "#3c2e67", "#11093e"],
    above: ["#e3b982", "#cc8a42", "#af662b", "#8c471e", "#5f2710", "#230e00"],
  },
};

/** The same without a neutral class: the arms take turns in lightness, for they meet. */
const SPLIT_ARMS: Readonly<Record<number, Arms>> = {
  1: { below: ["#9c8ec7"], above: ["#f3e6d6"] },
  2: { below: ["#a699cd", "#3d3069"], above: ["#f3e6d6", "#a45a24"] },
  3: { below: ["#b9afd9", "#6e5ca3", "#160e42"], above: ["#f4ebe0", "#c07a37", "#6b3017"] },
};

/** Apart in lightness too, in whatever order they meet. */
const CATEGORIES = ["#f1e3a2", "#65c0ee", "#c27a46", "#2c6f4a", "#492d6f"];

function diverging(count: number, centre: number): readonly string[] {
  const hasNeutral = Number.isInteger(centre);
  const below = Math.ceil(centre);
  const above = count - below - (hasNeutral ? 1 : 0);
  const longer = Math.max(below, above);
  if (longer === 0) return [NEUTRAL];
  const arms = (hasNeutral ? ARMS : SPLIT_ARMS)[longer];
  if (arms === undefined || centre < 0 || above < 0) {
    throw new RangeError(`no diverging scale of ${count} classes around class ${centre}`);
  }
  return [
    ...arms.below.slice(0, below).toReversed(),
    ...(hasNeutral ? [NEUTRAL] : []),
    ...arms.above.slice(0, above),
  ];
}

/**
 * The colours of `count` classes (1–7; categories 1–5), lowest value first. A diverging scale has
 * its neutral class at index `centre`, the middle by default; a centre between two classes (an even
 * count) makes one without a neutral class, of at most three on either side. Throws RangeError
 * where there is no such scale.
 */
export function paletteColours(
  name: PaletteName,
  count: number,
  options: { readonly centre?: number } = {},
): readonly string[] {
  const most = name === "categories" ? CATEGORIES.length : MOST_CLASSES;
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw new RangeError(`${name} has 1 to ${most} classes, not ${count}`);
  }
  if (name === "categories") return CATEGORIES.slice(0, count);
  if (name === "diverging") return diverging(count, options.centre ?? (count - 1) / 2);
  const colours = SCALES[name][Math.max(3, count)] ?? [];
  return count === 1
    ? colours.slice(1, 2)
    : count === 2
      ? [0, 2].map((at) => colours[at] ?? "")
      : colours;
}
