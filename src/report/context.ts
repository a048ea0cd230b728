import { type CountedInitiative, participationOn } from "../domain/actions/counting/participation";
import { oneSide } from "../domain/actions/counting/one-side";
import type { Area, IsoDate } from "../domain/areas/area";
import type { Figure, Member } from "../domain/figures/figure";
import { figureOf } from "../domain/figures/figure";
import type { Normalisation } from "../domain/figures/indicator";
import { valueKey } from "../domain/figures/value-key";
import type { Tables } from "../domain/package/tables";
import { figureText, valueText } from "../i18n/figure-text";
import type { Format } from "../i18n/format";
import type { Messages } from "../i18n/messages";
import type { FactNumber, FigureNumber } from "./blocks";

/** The language of a report. */
export interface ReportWords {
  readonly code: "da" | "en";
  readonly t: Messages;
  readonly format: Format;
}

/** What every section is made from. */
export interface ReportContext {
  readonly words: ReportWords;
  readonly tables: Tables;
  readonly area: Area;
  /** The kommuner of the area. */
  readonly members: readonly Member[];
  /** Years of the account up to the report's own, ascending. */
  readonly years: readonly number[];
  readonly year: number;
  /** The day that plans and initiatives are told for: the newest retrieval of the data. */
  readonly date: IsoDate;
  /** Known initiatives of that day, each once: of a part-of tree the whole. */
  readonly known: readonly CountedInitiative[];
}

export const knownInitiatives = (tables: Tables, date: IsoDate): readonly CountedInitiative[] =>
  oneSide(participationOn(tables.actions.initiatives, tables.actions.participants, date), "roots");

interface FigureOptions {
  readonly normalisation?: Normalisation;
  readonly bare?: boolean;
}

/** The figure of an indicator for the area in a year; null where the package has no such indicator. */
export function figureNumber(
  { words, tables, area, members }: ReportContext,
  id: string,
  year: number,
  { normalisation = "total", bare = false }: FigureOptions = {},
): FigureNumber | null {
  const indicator = tables.indicators.get(id);
  if (indicator === undefined) return null;
  const figure = figureOf(tables.observations, indicator, normalisation, year, members);
  const shown = { indicator, normalisation, mode: "level" as const };
  return {
    is: "figure",
    id: valueKey(area.id, id, year, normalisation),
    text: (bare ? valueText : figureText)(words, shown, figure),
    area,
    indicator,
    normalisation,
    year,
    mode: "level",
    figure,
  };
}

type FactMore = Partial<Omit<FactNumber, "is" | "id" | "text" | "what" | "sources">>;

/** A stated or counted number; `key` tells it apart from all others of the area. */
export function factNumber(
  { area }: ReportContext,
  key: string,
  text: string,
  what: string,
  sources: readonly string[],
  more: FactMore = {},
): FactNumber {
  return {
    is: "fact",
    id: `${more.area?.id ?? area.id}/${key}`,
    text,
    what,
    area,
    method: "stated",
    year: null,
    note: null,
    sources: [...new Set(sources)],
    url: null,
    flags: [],
    ...more,
  };
}

/** The value of a number's figure; undefined for a gap. */
export function valueOf(number: { readonly figure: Figure } | null): number | undefined {
  return number?.figure.is === "value" ? number.figure.value : undefined;
}

/** The tables that the register is made from, where nothing is counted and so no other source is told. */
const REGISTER_SOURCE = "indsatser";

interface CountWords {
  readonly what?: string;
  readonly note: string;
}

/** A number counted over initiatives, with the sources of all that were counted. */
export function countNumber(
  context: ReportContext,
  key: string,
  text: string,
  counted: readonly CountedInitiative[],
  { what = context.words.t.report.facts.initiatives, note }: CountWords,
): FactNumber {
  const sources = counted.map(({ initiative }) => initiative.source);
  return factNumber(
    context,
    `count/${key}`,
    text,
    what,
    sources.length > 0 ? sources : [REGISTER_SOURCE],
    { method: "counted", note },
  );
}
