import type { AreaId } from "../areas/area";

/**
 * The way of a correction: `received`: somebody says the figure is wrong; `rejected`: it stands;
 * `corrected`: ours differs from the source's, with evidence; `sent`: the source knows; `fixed`: the source
 * says so itself; `explained`: it stands, with an explanation beside it.
 */
export const CORRECTION_STATES = [
  "received",
  "rejected",
  "corrected",
  "sent",
  "fixed",
  "explained",
] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** In these states our figure stands in place of the source's. */
export const APPLIED_STATES: readonly CorrectionState[] = ["corrected", "sent"];

/** A dated correction or explanation of one figure of one kommune. */
export interface Correction {
  readonly id: string;
  readonly area: AreaId;
  readonly indicator: string;
  readonly year: number;
  /** What the source says; null for a gap. */
  readonly old: number | null;
  /** What is right; null for an explanation. */
  readonly new: number | null;
  readonly state: CorrectionState;
  /** Where everybody can see that it is so. */
  readonly evidence: string;
  /** Role of whoever checked it, not a name. */
  readonly checkedBy: string | null;
  readonly date: string;
  /** The correction holds for versions of the source up to this day. */
  readonly expires: string | null;
  readonly note: { readonly da: string; readonly en: string } | null;
}

/** The corrections of a figure, newest first; of all kommuner in `areas`. */
export function correctionsOf(
  corrections: readonly Correction[],
  indicator: string,
  year: number,
  areas: ReadonlySet<AreaId>,
): readonly Correction[] {
  return corrections
    .filter((one) => one.indicator === indicator && one.year === year && areas.has(one.area))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}
