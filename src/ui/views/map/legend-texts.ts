import { factorOf, figureText, limitTexts, unitText } from "../../../i18n/figure-text";
import type { LegendClass } from "../../../map/legend";
import type { LegendBlock, LegendEntry } from "../../../map/legend-block";
import type { DataLayer } from "../../../map/scene";
import { circleLegend } from "../../../map/symbol-legend";
import type { Choices } from "../../../state/choices";
import type { LanguageState } from "../../../state/language.svelte";
import type { Picture } from "./picture.svelte";

/** What a legend has to know of a choice. */
type Charted = Pick<Choices, "indicator" | "normalisation" | "mode" | "year">;

/** A class in words: "4 til 7", "12 og derover", or the category's name. */
function classText(
  { t, format }: LanguageState,
  choices: Charted,
  limits: readonly number[],
  { is, from, to }: LegendClass,
): string {
  const words = t.explore.legend;
  const texts = limitTexts(
    format,
    limits.map((value) => value * factorOf(choices)),
  );
  const limit = (value: number): string => texts[limits.indexOf(value)] ?? format.number(value);
  if (is === "zero") return words.zero;
  if (is === "category") return t.categories[choices.indicator.id]?.[from ?? 0] ?? String(from);
  if (from === null) return to === null ? "" : words.below(limit(to));
  if (to === null) return words.from(limit(from));
  return from === 0 && !limits.includes(0)
    ? words.below(limit(to))
    : words.between(limit(from), limit(to));
}

/** The classes in value order, then the kinds of gap that occur. */
export function fillBlock(
  language: LanguageState,
  choices: Charted,
  { legend, limits }: Pick<Picture, "legend" | "limits">,
): LegendBlock {
  const classes = legend.classes.map((item): LegendEntry => ({
    swatch: { is: "fill", colour: item.colour },
    text: classText(language, choices, limits, item),
    n: item.n,
  }));
  const gaps = legend.gaps.map(({ kind, n }): LegendEntry => ({
    swatch: { is: "gap", kind },
    text: language.t.common.gaps[kind],
    n,
  }));
  const { mode, year } = choices;
  const unit = unitText(language, choices);
  const named = mode === "level" ? "" : language.t.explore.modes[mode];
  return {
    id: "fill",
    title: choices.indicator.name[language.code],
    note: [named, unit, String(year)].filter((part) => part !== "").join(", "),
    entries: [...classes, ...gaps],
  };
}

function circlesBlock(
  language: LanguageState,
  choices: Choices,
  layer: Extract<DataLayer, { is: "circles" }>,
): LegendBlock {
  const words = language.t.explore.legend;
  const isTotal = layer.id.startsWith("totals");
  return {
    id: layer.id,
    title: isTotal
      ? words.circlesTotal(choices.indicator.name[language.code])
      : words.circlesInitiatives,
    note: layer.points.some((point) => point.value < 0) ? words.negative : null,
    entries: circleLegend(layer.largest, layer.radius)
      .filter(({ value }) => isTotal || value >= 1)
      .map(({ value, radius }) => ({
        swatch: { is: "circle", colour: layer.colour, radius },
        text: isTotal ? totalText(language, choices, value) : language.format.number(value),
        n: null,
      })),
  };
}

function totalText(language: LanguageState, choices: Choices, value: number): string {
  const shown = { ...choices, normalisation: "total", mode: "level" } as const;
  return figureText(language, shown, { is: "value", value, flags: [], members: 1, missing: 0 });
}

/** What the symbols over the areas mean; outlines need no words. */
export function layerBlocks(
  language: LanguageState,
  choices: Choices,
  layers: readonly DataLayer[],
): readonly LegendBlock[] {
  const words = language.t.explore.legend;
  return layers.flatMap((layer): readonly LegendBlock[] => {
    if (layer.is === "circles") return [circlesBlock(language, choices, layer)];
    if (layer.is === "points") {
      const swatch = { is: "circle", colour: layer.colour, radius: 3 } as const;
      const entries = [{ swatch, text: language.t.ownData.points, n: null }];
      return [{ id: layer.id, title: choices.indicator.name[language.code], note: null, entries }];
    }
    if (layer.is !== "halves") return [];
    const entries = layer.colours.map((colour, index): LegendEntry => ({
      swatch: { is: "half", colour, side: index === 0 ? "left" : "right" },
      text: words.coast[index] ?? "",
      n: null,
    }));
    const note = words.largest(totalText(language, choices, layer.largest));
    return [{ id: layer.id, title: words.halves, note, entries }];
  });
}
