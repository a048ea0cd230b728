import type { GapKind } from "../domain/figures/observation";

/** What stands before a line of a legend. */
export type Swatch =
  | { readonly is: "fill"; readonly colour: string; readonly edge?: string }
  | { readonly is: "gap"; readonly kind: GapKind }
  /** Radius in pixels, as in the map. */
  | { readonly is: "circle"; readonly colour: string; readonly radius: number }
  | { readonly is: "half"; readonly colour: string; readonly side: "left" | "right" }
  | { readonly is: "line"; readonly colour: string };

export interface LegendEntry {
  readonly swatch: Swatch;
  readonly text: string;
  /** How many areas, where that is said. */
  readonly n: number | null;
}

/** One block of a legend in words: the page, the print and the exported picture show the same. */
export interface LegendBlock {
  readonly id: string;
  readonly title: string;
  /** Unit and year, or what else is to be known; null for nothing. */
  readonly note: string | null;
  readonly entries: readonly LegendEntry[];
}
