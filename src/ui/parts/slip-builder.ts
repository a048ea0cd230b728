import type { Area } from "../../domain/areas/area";
import type { Figure } from "../../domain/figures/figure";
import { figureOf, type Member } from "../../domain/figures/figure";
import type { Normalisation } from "../../domain/figures/indicator";
import { type Tables, wholeMembers } from "../../domain/package/tables";
import { figureText, valueText } from "../../i18n/figure-text";
import type { LanguageState } from "../../state/language.svelte";
import type { SlipRef } from "../../state/slip/slip.svelte";

export interface SlipBuilder {
  /** The newest figure of an indicator for the area, with its unit; null if there is no such figure. */
  figure(id: string, options?: FigureOptions): SlipRef | null;
  fact(text: string, sources: readonly string[], more?: Partial<FactMore>): SlipRef;
}

interface FigureOptions {
  readonly normalisation?: Normalisation;
  readonly year?: number;
  readonly bare?: boolean;
}

type FactMore = Omit<Extract<SlipRef, { is: "fact" }>, "is" | "text" | "sources">;

/** Makes the numbers of one area's page, each with what its slip needs; a catchment's members are given. */
export function createSlipBuilder(
  language: LanguageState,
  tables: Tables,
  area: Area,
  date: string,
  members: readonly Member[] = wholeMembers(tables.core, area, date),
): SlipBuilder {
  return {
    figure(id, { normalisation = "total", year, bare = false } = {}) {
      const indicator = tables.indicators.get(id);
      const at = year ?? tables.observations.years(id).at(-1);
      if (indicator === undefined || at === undefined) return null;
      const figure = figureOf(tables.observations, indicator, normalisation, at, members);
      const shown = { indicator, normalisation, mode: "level" as const };
      const text = (bare ? valueText : figureText)(language, shown, figure);
      return {
        is: "figure",
        text,
        area,
        indicator,
        normalisation,
        year: at,
        mode: "level",
        figure,
      };
    },
    fact: (text, sources, more = {}) => ({
      is: "fact",
      text,
      sources,
      area,
      method: "stated",
      year: null,
      note: null,
      url: null,
      flags: [],
      ...more,
    }),
  };
}

/** The value of a slip's figure, undefined for a gap or a fact. */
export function valueOf(slip: SlipRef | null): number | undefined {
  const figure: Figure | null = slip?.is === "figure" ? slip.figure : null;
  return figure?.is === "value" ? figure.value : undefined;
}

/** The change between two figures in percent, as a number that explains itself; null where it means nothing. */
export function percentChange(
  language: LanguageState,
  now: SlipRef | null,
  before: SlipRef | null,
): { readonly slip: SlipRef; readonly percent: number } | null {
  const [value, first] = [valueOf(now), valueOf(before)];
  if (now?.is !== "figure" || value === undefined || first === undefined || first <= 0) return null;
  const percent = (100 * (value - first)) / first;
  const text = `${language.format.number(Math.abs(percent))} %`;
  const figure: Figure = { ...now.figure, is: "value", value: percent, flags: [] };
  return { slip: { ...now, text, mode: "change", figure }, percent };
}
