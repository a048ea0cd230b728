import type { AreaId } from "../areas/area";
import type { NotMunicipality } from "../areas/municipality-finder";

/** Why a row or a cell of a reader's file gave no figure. */
export type RowWhy =
  | NotMunicipality
  /** The kommune has a figure of that year from a row above. */
  | "duplicate"
  | "no-value"
  /** A sign that statistics put where there is no figure: "..", "x". */
  | "marker"
  | "not-number"
  | "no-year"
  /** Above the heading of the table. */
  | "above"
  /** No longitude and latitude, or easting and northing. */
  | "no-place";

export interface RowNote {
  /** Line of the file, from 1. */
  readonly row: number;
  /** What stands there. */
  readonly text: string;
  readonly why: RowWhy;
  /** Heading of the column, where the fault is in one value. */
  readonly column: string | null;
}

/** The figures of one year, or of no year that the file names. */
export interface OwnYear {
  readonly year: number | null;
  readonly values: Readonly<Record<AreaId, number>>;
}

/** A column of figures that was understood. */
export interface OwnColumn {
  /** The heading without its unit; empty where the headings are years. */
  readonly name: string;
  /** From brackets in the heading; empty where there are none. */
  readonly unit: string;
  readonly decimals: number;
  readonly years: readonly OwnYear[];
}

/** What was understood of a table of kommuner, and row by row what was not. */
export interface ValuesRead {
  readonly encoding: "utf-8" | "windows-1252" | "mixed";
  readonly separator: string;
  readonly decimal: "comma" | "point";
  /** True where no cell tells a decimal sign from a thousands sign. */
  readonly decimalIsGuess: boolean;
  /** Rows below the heading. */
  readonly rows: number;
  readonly areaHeading: string;
  readonly yearHeading: string | null;
  readonly columns: readonly OwnColumn[];
  /** Headings of columns that hold neither kommuner nor years nor figures. */
  readonly unused: readonly string[];
  readonly notes: readonly RowNote[];
}
