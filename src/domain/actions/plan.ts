import type { AreaId } from "../areas/area";

export const PLAN_EVENTS = [
  "joined",
  "adopted",
  "certified",
  "revision_due",
  "recertified",
] as const;
export type PlanEventKind = (typeof PLAN_EVENTS)[number];

/** A dated fact about a kommune's climate plan; `precision` says how much of the date is known. */
export interface PlanEvent {
  readonly area: AreaId;
  readonly event: PlanEventKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  /** DK2020 intake for `joined`: "pilot", "round1", "round2", "c40", "later"; else null. */
  readonly round: string | null;
  readonly source: string;
  readonly note: string | null;
}

/** A published target of a kommune; never merged with another, never given a base year it does not state. */
export interface Target {
  readonly area: AreaId;
  readonly kind: "reduction" | "neutrality" | "positive" | "per_capita" | "other";
  readonly year: number | null;
  readonly reductionPct: number | null;
  readonly baseYear: number | null;
  readonly scope: "geography" | "operations" | "energy" | "other";
  readonly status: "current" | "replaced" | "unconfirmed";
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly note: string | null;
}
