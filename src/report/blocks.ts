import type { Area } from "../domain/areas/area";
import type { Figure } from "../domain/figures/figure";
import type { ForecastMethod, YearValue } from "../domain/figures/forecast";
import type { Indicator, Normalisation } from "../domain/figures/indicator";
import type { ValueFlag } from "../domain/figures/observation";
import type { Sentence } from "../i18n/sentence";

/** A number of the report that is the figure of an indicator, or its change since the first year. */
export interface FigureNumber {
  readonly is: "figure";
  /** Value key: area, indicator, year and division; what a correction refers to. */
  readonly id: string;
  readonly text: string;
  readonly area: Area;
  readonly indicator: Indicator;
  readonly normalisation: Normalisation;
  readonly year: number;
  readonly mode: "level" | "change";
  readonly figure: Figure;
}

/** A number that is stated, counted or carried on by a rule. */
export interface FactNumber {
  readonly is: "fact";
  readonly id: string;
  readonly text: string;
  /** What the number is. */
  readonly what: string;
  readonly area: Area | null;
  readonly method: "counted" | "share" | "stated" | "forecast";
  readonly year: string | null;
  readonly note: string | null;
  /** Ids in `sources.csv`, at least one. */
  readonly sources: readonly string[];
  readonly url: string | null;
  readonly flags: readonly ValueFlag[];
}

export type ReportNumber = FigureNumber | FactNumber;

/** Words with the numbers between them. */
export type Line = Sentence<ReportNumber>;

export interface Paragraph {
  readonly is: "paragraph";
  readonly line: Line;
  /** True for explanations, which stand back behind the findings. */
  readonly quiet: boolean;
}

export interface Table {
  readonly is: "table";
  readonly caption: string;
  /** The first column holds the heads of the rows. */
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly Line[] }[];
}

/** Emissions of each year, one part a sector, in tonnes CO₂e. */
export interface SectorChart {
  readonly is: "sector-chart";
  readonly label: string;
  readonly total: string;
  readonly years: readonly {
    readonly year: number;
    readonly total: number | null;
    readonly parts: readonly { readonly key: string; readonly value: number }[];
  }[];
  /** Names of the parts, in the order they are stacked. */
  readonly names: readonly { readonly key: string; readonly name: string }[];
}

/** The account and its three forecasts, in tonnes CO₂e. */
export interface PathChart {
  readonly is: "path-chart";
  readonly label: string;
  readonly accountName: string;
  readonly account: readonly YearValue[];
  readonly forecasts: readonly {
    readonly method: ForecastMethod;
    readonly name: string;
    readonly values: readonly YearValue[];
  }[];
}

export interface AnnexRow {
  readonly number: ReportNumber;
  /** The number in each form it is printed in. */
  readonly texts: readonly string[];
  readonly what: string;
  readonly area: string;
  readonly year: string;
  readonly origin: string;
  readonly method: string;
}

export interface Annex {
  readonly is: "annex";
  readonly caption: string;
  readonly rows: readonly AnnexRow[];
}

export type Block = Paragraph | Table | SectorChart | PathChart | Annex;

export interface Section {
  /** Anchor of the section in the document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The status report of one area and year: a tree that both renderers draw. */
export interface Report {
  readonly title: string;
  readonly runningHead: string;
  /** What the report is of, and what the signs beside its numbers mean. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

/** A paragraph of findings, or of explanation where it is quiet. */
export function paragraph(line: Line | string, quiet = false): Paragraph {
  return { is: "paragraph", line: typeof line === "string" ? [line] : line, quiet };
}

/** What a number must carry wherever it shows. */
export function flagsOf(number: ReportNumber): readonly ValueFlag[] {
  if (number.is === "fact") return number.flags;
  return number.figure.is === "value" ? number.figure.flags : [];
}

const inLine = (line: Line): readonly ReportNumber[] =>
  line.filter((part) => typeof part !== "string");

/** The numbers of a block, in the order they stand. */
export function numbersOf(block: Block): readonly ReportNumber[] {
  switch (block.is) {
    case "paragraph":
      return inLine(block.line);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(inLine));
    case "sector-chart":
    case "path-chart":
    case "annex":
      return [];
  }
}
