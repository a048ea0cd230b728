import type { AreaId } from "../domain/areas/area";
import { DENOMINATORS } from "../domain/figures/figure";
import type { Indicator, Normalisation, PaletteName } from "../domain/figures/indicator";
import { GAP_KINDS, type GapKind } from "../domain/figures/observation";
import { MOST_CLASSES, paletteColours } from "./palettes";
import type { Fill } from "./scene";

/** What a reading and a figure have in common. */
export type Shown =
  { readonly is: "value"; readonly value: number } | { readonly is: "gap"; readonly why: GapKind };

export interface LegendClass {
  /** The place in value order, and in `MapScene.colours`. */
  readonly index: number;
  readonly colour: string;
  /** `range`: from ≤ value < to, without the zero if that has a class; else from = to = the value. */
  readonly is: "range" | "zero" | "category";
  /** Null: no limit downwards. */
  readonly from: number | null;
  /** Null: no limit upwards. */
  readonly to: number | null;
  /** How many areas are in it. */
  readonly n: number;
}

/** What screen, legend, print, export and table agree on. Words are left to the reader's language. */
export interface Legend {
  readonly indicator: string;
  readonly normalisation: Normalisation;
  /** The indicator that divides, null for a total. */
  readonly denominator: (typeof DENOMINATORS)[Normalisation];
  /** The unit of the undivided figure. */
  readonly unit: string;
  readonly year: number;
  readonly classes: readonly LegendClass[];
  readonly colours: readonly string[];
  /** The kinds present, in the data package's order. */
  readonly gaps: readonly { readonly kind: GapKind; readonly n: number }[];
  /** Areas with a value. */
  readonly n: number;
}

export interface LegendInput {
  readonly indicator: Pick<Indicator, "id" | "kind" | "unit" | "palette">;
  readonly normalisation: Normalisation;
  readonly year: number;
  /** Inner class limits, ascending; not read for categories. */
  readonly breaks: readonly number[];
  readonly values: ReadonlyMap<AreaId, Shown>;
  /** Another scale than the indicator's own, such as a diverging one for changes. */
  readonly palette?: PaletteName;
  /** The value a diverging scale turns at; 0 by default. */
  readonly centre?: number;
  /**
   * True if some figure of any year is exactly zero, so that the classes stay the same over the
   * years; by default the figures given decide.
   */
  readonly hasZero?: boolean;
  /** Every category there is, of whatever year; by default those given. */
  readonly categories?: readonly number[];
}

type Span = Pick<LegendClass, "is" | "from" | "to">;

/** Numbers the ranges between limits: a value on a limit belongs to the range above. */
const rangeOf = (limits: readonly number[], value: number): number =>
  limits.filter((limit) => limit <= value).length;

function rangeSpans(input: LegendInput, numbers: readonly number[]): readonly Span[] {
  const { breaks } = input;
  const ranges = Array.from({ length: breaks.length + 1 }, (_, index): Span => ({
    is: "range",
    from: breaks[index - 1] ?? null,
    to: breaks[index] ?? null,
  }));
  const at = rangeOf(breaks, 0);
  const isBottom = at === 0 && numbers.every((value) => value >= 0);
  const startsAtZero = isBottom || breaks.includes(0);
  const hasRoom = ranges.length < MOST_CLASSES;
  if (!startsAtZero || !hasRoom || !(input.hasZero ?? numbers.includes(0))) return ranges;
  const above: readonly Span[] = isBottom
    ? [{ is: "range", from: 0, to: breaks[0] ?? null }, ...ranges.slice(1)]
    : ranges.slice(at);
  return [...ranges.slice(0, at), { is: "zero", from: 0, to: 0 }, ...above];
}

function categorySpans(input: LegendInput, numbers: readonly number[]): readonly Span[] {
  return [...new Set(input.categories ?? numbers)]
    .toSorted((a, b) => a - b)
    .map((value) => ({ is: "category", from: value, to: value }));
}

const holds = ({ is, from, to }: Span, value: number, hasZero: boolean): boolean => {
  if (is !== "range") return value === from;
  if (hasZero && value === 0) return false;
  return (from === null || from <= value) && (to === null || value < to);
};

const spanOf = (spans: readonly Span[], value: number): number => {
  const hasZero = spans.some(({ is }) => is === "zero");
  return spans.findIndex((span) => holds(span, value, hasZero));
};

/** The index of the class that a diverging scale turns at, or a half where two classes meet there. */
function centreOf(spans: readonly Span[], value: number): number {
  const found = spanOf(spans, value);
  const span = spans[found];
  if (span?.is === "range" && span.from === value && found > 0) return found - 0.5;
  return found === -1 ? (spans.length - 1) / 2 : found;
}

/** Throws RangeError where the scale has no colours for so many classes. */
export function buildLegend(input: LegendInput): Legend {
  const { indicator, normalisation, year } = input;
  const shown = [...input.values.values()];
  const numbers = shown.flatMap((one) => (one.is === "value" ? [one.value] : []));
  const isCategory = indicator.kind === "category";
  const spans = isCategory ? categorySpans(input, numbers) : rangeSpans(input, numbers);
  const palette = input.palette ?? (isCategory ? "categories" : indicator.palette);
  const colours =
    spans.length === 0
      ? []
      : paletteColours(palette, spans.length, { centre: centreOf(spans, input.centre ?? 0) });
  const found = numbers.map((value) => spanOf(spans, value));
  return {
    indicator: indicator.id,
    normalisation,
    denominator: DENOMINATORS[normalisation],
    unit: indicator.unit,
    year,
    classes: spans.map(({ is, from, to }, index) => ({
      is,
      from,
      to,
      index,
      colour: colours[index] ?? "",
      n: found.filter((at) => at === index).length,
    })),
    colours,
    gaps: GAP_KINDS.map((kind) => ({
      kind,
      n: shown.filter((one) => one.is === "gap" && one.why === kind).length,
    })).filter(({ n }) => n > 0),
    n: numbers.length,
  };
}

/** The class of one value, or its gap; null for a category that the legend does not know. */
export function fillOf(legend: Pick<Legend, "classes">, shown: Shown): Fill | null {
  if (shown.is === "gap") return { is: "gap", why: shown.why };
  const index = spanOf(legend.classes, shown.value);
  return index === -1 ? null : { is: "class", index };
}

export function fillsOf(
  legend: Pick<Legend, "classes">,
  values: ReadonlyMap<AreaId, Shown>,
): ReadonlyMap<AreaId, Fill> {
  return new Map(
    [...values].flatMap(([id, shown]) => {
      const fill = fillOf(legend, shown);
      return fill === null ? [] : [[id, fill] as const];
    }),
  );
}
