import type { AreaId, AreaLevel, IsoDate } from "../src/domain/areas/area";
import type { Normalisation } from "../src/domain/figures/indicator";

/** A request for the figures of every area of a level, in every year of an indicator. */
export interface AggregateRequest {
  /** Rises with every request of a page; an answer or a cancellation names it. */
  readonly number: number;
  readonly indicator: string;
  readonly normalisation: Normalisation;
  readonly level: AreaLevel;
  readonly date: IsoDate;
}

/** Figures as columns: entry `year index × areas + area index`. */
export interface AggregateAnswer {
  readonly is: "done";
  readonly number: number;
  readonly years: readonly number[];
  readonly areas: readonly AreaId[];
  /** NaN where there is a gap. */
  readonly values: Float64Array;
  /** Index into GAP_KINDS, meaningful where the value is NaN. */
  readonly gaps: Uint8Array;
  /** Bit n set: the figure carries VALUE_FLAGS[n]. */
  readonly flags: Uint8Array;
  readonly members: Uint16Array;
  readonly missing: Uint16Array;
}

export type AggregateReply =
  | AggregateAnswer
  | { readonly is: "cancelled"; readonly number: number }
  | {
      readonly is: "failed";
      readonly number: number;
      readonly code: string;
      /** The value or address that was wrong. */
      readonly detail: string;
    };

/** Figures of KKR, regions, catchments and the country, computed off the main thread. */
export interface AnalysisApi {
  /** `base`: absolute address of the folder that holds `manifest.json`. Done once; later calls are free. */
  open(base: string): Promise<void>;
  /** `onProgress`: done part, 0–1. */
  aggregate(request: AggregateRequest, onProgress: (done: number) => void): Promise<AggregateReply>;
  cancel(number: number): void;
}
