import type { AreaId } from "../areas/area";
import type { RowNote, ValuesRead } from "./values-read";

/** Points of a reader's file, counted by kommune. */
export interface PointsRead {
  /** Points that have a place. */
  readonly points: number;
  /** Of these outside all kommuner. */
  readonly outside: number;
  /** Longitude and latitude interleaved, to be drawn. */
  readonly positions: Float32Array;
  readonly system: "EPSG:4326" | "EPSG:25832";
  readonly areas: readonly AreaId[];
  readonly count: Float64Array;
  /** Sums of the column that was asked for; null where none was. */
  readonly sum: Float64Array | null;
  readonly sumOf: string | null;
  /** Columns that hold numbers, which can be summed. */
  readonly columns: readonly string[];
  /** Points without a number in the column that is summed. */
  readonly withoutValue: number;
  /** Rows without a place; the first of them in `notes`. */
  readonly withoutPlace: number;
  readonly notes: readonly RowNote[];
}

/** A raster measured by kommune; NaN where no cell with a value covers it. */
export interface RasterRead {
  readonly areas: readonly AreaId[];
  readonly mean: Float64Array;
  readonly sum: Float64Array;
}

/** Why a file gave nothing; the page has a sentence for each. */
export type OwnFault =
  | {
      readonly code:
        "kind" | "empty" | "no-figures" | "not-json" | "no-points" | "swapped" | "elsewhere";
    }
  /** Bytes of the file, and the most that is read of its kind. */
  | { readonly code: "size"; readonly bytes: number; readonly most: number }
  | { readonly code: "many-points"; readonly most: number }
  /** In the words of the raster reader. */
  | { readonly code: "raster"; readonly detail: string };

/** What a reader's file is and what it gave. */
export type OwnRead =
  | { readonly is: "values"; readonly values: ValuesRead }
  | { readonly is: "points"; readonly points: PointsRead }
  | { readonly is: "raster"; readonly raster: RasterRead }
  | { readonly is: "fault"; readonly fault: OwnFault };
