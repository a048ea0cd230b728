import type { Figure } from "../../../domain/figure";
import { classBreaks } from "../../../statistics/class-breaks";
import { classOf } from "../../../statistics/class-of";
import type { Choices } from "../../../state/choices";
import type { Row } from "../../../state/explore.svelte";

/** Inner class limits of what is shown; null where figures are no quantities to be classed. */
export function limitsFor(choices: Choices, rows: readonly Row[]): readonly number[] {
  const { indicator, normalisation, mode, classification } = choices;
  if (indicator.kind === "category") return [];
  const values = rows.flatMap(({ figure }) => (figure.is === "value" ? [figure.value] : []));
  if (mode === "change" || mode === "gap") return aroundZero(values, classification.count);
  const fixed = indicator.breaks[normalisation];
  const wantsFixed = classification.method === "fixed";
  if (wantsFixed && fixed !== undefined && choices.level !== "country") return fixed;
  const method = wantsFixed ? "quantile" : classification.method;
  return classBreaks(method, classification.count, values);
}

/** Limits mirrored around zero, so that the middle of a diverging scale means no difference. */
function aroundZero(values: readonly number[], count: number): readonly number[] {
  const sizes = values.map(Math.abs).toSorted((a, b) => a - b);
  const reach = sizes[Math.floor(sizes.length * 0.9)] ?? 1;
  const step = roundUp((2 * reach) / count);
  return Array.from({ length: count - 1 }, (_, index) => (index - (count - 2) / 2) * step);
}

function roundUp(step: number): number {
  if (!(step > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5, 10].find((nice) => nice * power >= step) ?? 10) * power;
}

/** The class of a figure, null for a gap. */
export function classOfFigure(limits: readonly number[], figure: Figure): number | null {
  return figure.is === "value" ? classOf(figure.value, limits) : null;
}
