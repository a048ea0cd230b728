import type { AreaId } from "../areas/area";
import type { Reading, ValueFlag } from "../figures/observation";

/** How much of an area a footprint covers, 0–1 of the area's own ground. */
export interface CoveredShare {
  readonly area: AreaId;
  readonly share: number;
}

/** What an area adds: of a sum its part, of a mean its own figure; null where it has none. */
export interface ApportionedPart extends CoveredShare {
  readonly value: number | null;
}

/** A footprint's figure with its bounds, low ≤ value ≤ high; all null where no area has a figure. */
export interface Apportioned {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly areas: readonly ApportionedPart[];
  /** Covered areas without a figure: they are in none of the three. */
  readonly missing: number;
  /** Every flag that a figure in the value carries, each once. */
  readonly flags: readonly ValueFlag[];
}

/** From this share on an area counts as wholly inside: borders of two maps never agree to the metre. */
export const WHOLLY_INSIDE = 0.9999;

/** The figure of one area in the year asked for. */
export type ReadingOf = (area: AreaId) => Reading;
