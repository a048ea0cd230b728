import { classBreaks } from "../../../statistics/class-breaks";
import type { Choices } from "../../../state/choices";
import { CLASS_METHODS } from "../../../state/url/query";
import type { Row } from "../../../state/explore.svelte";

type ClassMethod = (typeof CLASS_METHODS)[number];

/** Totals and counts are circles; only quotients, means and categories colour an area. */
export function isDividedOrMean({ indicator, normalisation }: Choices): boolean {
  return indicator.kind !== "extensive" || normalisation !== "total";
}

/** The ways to class a figure: fixed limits only where it has some. */
export const classMethodsOf = ({ indicator, normalisation }: Choices): readonly ClassMethod[] =>
  indicator.breaks[normalisation] === undefined
    ? CLASS_METHODS.filter((method) => method !== "fixed")
    : CLASS_METHODS;

/** How a figure is classed: by quantiles where fixed limits are asked for and there are none. */
export function classMethodOf(choices: Choices): ClassMethod {
  const { method } = choices.classification;
  return classMethodsOf(choices).includes(method) ? method : "quantile";
}

/** Inner class limits of what is shown; none for categories. */
export function limitsFor(choices: Choices, rows: readonly Row[]): readonly number[] {
  const { indicator, normalisation, mode, classification } = choices;
  if (indicator.kind === "category") return [];
  const values = rows.flatMap(({ figure }) => (figure.is === "value" ? [figure.value] : []));
  if (mode !== "level") return aroundZero(values, classification.count);
  const method = classMethodOf(choices);
  if (method === "fixed") return indicator.breaks[normalisation] ?? [];
  return classBreaks(method, classification.count, values);
}

/** Limits mirrored around zero, so that the middle of a diverging scale means no difference. */
function aroundZero(values: readonly number[], count: number): readonly number[] {
  const sizes = values.map(Math.abs).toSorted((a, b) => a - b);
  const reach = sizes[Math.floor(sizes.length * 0.9)] ?? 1;
  const step = niceStep((2 * reach) / count);
  return Array.from({ length: count - 1 }, (_, index) => (index - (count - 2) / 2) * step);
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(step: number): number {
  if (!(step > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5].find((nice) => nice * power >= step) ?? 10) * power;
}
