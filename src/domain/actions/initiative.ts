import type { AreaId } from "../areas/area";

export const INITIATIVE_KINDS = ["initiative", "programme", "track", "local_tripartite"] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

/** A row of `data/initiatives.csv`. */
export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly theme: string;
  readonly status: "active" | "completed" | "planned" | "unknown";
  readonly start: string | null;
  readonly end: string | null;
  /** The lead as the source words it; not always an area. */
  readonly lead: string | null;
  readonly fundingSource: string | null;
  readonly fundingAmountDkk: number | null;
  readonly fundingEuDkk: number | null;
  readonly resultsUrl: string | null;
  /** Catchment id whose polygon is the footprint, or null: its member kommuner. */
  readonly footprint: string | null;
  readonly partOf: string | null;
  readonly sameEffectAs: string | null;
  /** Whether the whole list of participants was seen. */
  readonly coverage: "complete" | "partial" | "derived";
  readonly barrier: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly note: string | null;
}

/** A row of `data/participants.csv`. */
export interface Participant {
  readonly initiative: string;
  readonly area: AreaId;
  readonly role: "lead" | "member" | "observer";
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string;
}
