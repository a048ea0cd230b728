import { changesInPercent } from "../domain/figures/change";
import { displayUnit } from "../domain/figures/display-unit";
import type { Figure } from "../domain/figures/figure";
import type { Indicator, Normalisation } from "../domain/figures/indicator";
import type { Format } from "./format";
import type { Messages } from "./messages";

/** What is shown: an indicator, how it is divided, and whether as level, change or distance. */
export interface Shown {
  readonly indicator: Indicator;
  readonly normalisation: Normalisation;
  readonly mode: "level" | "change" | "gap";
}

interface Words {
  readonly t: Messages;
  readonly format: Format;
}

/** The unit as the language prints it, with "per inhabitant" or "per km²" where it is divided. */
export function unitText({ t }: Words, { indicator, normalisation, mode }: Shown): string {
  if (mode === "change" && changesInPercent(indicator.kind, normalisation)) return "%";
  const stored = displayUnit(indicator, normalisation).unit;
  const unit = t.units.names[stored] ?? stored;
  if (indicator.kind !== "extensive" || normalisation === "total") return unit;
  return t.units[normalisation](unit);
}

/** Decimals that fit: the indicator's own, or enough for three figures. */
function decimalsFor({ indicator, normalisation, mode }: Shown, value: number): number {
  if (mode === "change" && changesInPercent(indicator.kind, normalisation)) return 1;
  const own = indicator.decimals[normalisation];
  if (own !== undefined) return own;
  const size = Math.abs(value);
  if (value === 0 || size >= 100) return 0;
  if (size >= 0.1) return size >= 10 ? 1 : 2;
  return size >= 0.01 ? 3 : 4;
}

/** What a stored figure is multiplied by to be printed in its unit. */
export function factorOf({ indicator, normalisation, mode }: Shown): number {
  if (mode === "change" && changesInPercent(indicator.kind, normalisation)) return 1;
  return displayUnit(indicator, normalisation).factor;
}

/** The bare number, or the reason why there is none. */
export function valueText(words: Words, shown: Shown, figure: Figure): string {
  if (figure.is === "gap") return words.t.common.gaps[figure.why];
  if (shown.indicator.kind === "category") {
    return words.t.categories[shown.indicator.id]?.[figure.value] ?? String(figure.value);
  }
  const value = figure.value * factorOf(shown);
  const decimals = decimalsFor(shown, value);
  return shown.mode === "change"
    ? words.format.signed(value, decimals)
    : words.format.number(value, decimals);
}

/** The number with its unit; large sums of tonnes and money in a larger unit. */
export function figureText(words: Words, shown: Shown, figure: Figure): string {
  if (figure.is === "gap" || shown.indicator.kind === "category") {
    return valueText(words, shown, figure);
  }
  const unit = unitText(words, shown);
  const large = words.t.units.large[shown.indicator.unit];
  const isWhole = unit === words.t.units.names[shown.indicator.unit];
  if (large !== undefined && isWhole && Math.abs(figure.value) >= large.of) {
    return `${words.format.number(figure.value / large.of, 1)} ${large.name}`;
  }
  const value = valueText(words, shown, figure);
  const one = isWhole && value === "1" ? words.t.units.one[shown.indicator.unit] : undefined;
  return `${value} ${one ?? unit}`;
}

/** Limits of classes are written with as many decimals as the sharpest of them needs, at most three. */
export function limitTexts(format: Format, limits: readonly number[]): readonly string[] {
  const decimals = [0, 1, 2].find((n) => {
    const texts = limits.map((limit) => limit.toFixed(n));
    return (
      new Set(texts).size === texts.length &&
      limits.every(
        (limit, index) => Math.abs(limit - Number(texts[index])) <= Math.abs(limit) / 200,
      )
    );
  });
  return limits.map((limit) => format.number(limit, decimals ?? 3));
}
