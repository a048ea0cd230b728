import type { Area } from "../../domain/areas/area";
import type { Figure } from "../../domain/figures/figure";
import type { Indicator, Normalisation } from "../../domain/figures/indicator";
import type { ValueFlag } from "../../domain/figures/observation";
import type { Mode } from "../url/query";

/** How a stated fact that is not a figure of an indicator came about. */
export type FactMethod = "counted" | "rank" | "share" | "stated" | "forecast" | "median";

/** What a number on screen needs to explain itself. */
export type SlipRef =
  | {
      readonly is: "figure";
      /** The number as it stands on screen, with its unit. */
      readonly text: string;
      readonly area: Area;
      readonly indicator: Indicator;
      readonly normalisation: Normalisation;
      readonly year: number;
      readonly mode: Mode;
      readonly figure: Figure;
    }
  | {
      readonly is: "fact";
      readonly text: string;
      readonly area: Area | null;
      readonly method: FactMethod;
      readonly year: string | null;
      readonly note: string | null;
      /** Ids in `sources.csv`, at least one. */
      readonly sources: readonly string[];
      /** Address of the very page, where the fact has one of its own. */
      readonly url: string | null;
      /** What the fact must carry wherever it shows. */
      readonly flags: readonly ValueFlag[];
    };

export interface Slips {
  readonly current: SlipRef | null;
  open(ref: SlipRef): void;
  close(): void;
}

export function createSlips(): Slips {
  let current = $state.raw<SlipRef | null>(null);
  return {
    get current() {
      return current;
    },
    open(ref) {
      current = ref;
    },
    close() {
      current = null;
    },
  };
}
