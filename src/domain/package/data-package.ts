import type { Area, Link, Membership } from "../areas/area";
import type { Correction } from "../corrections/correction";
import type { Indicator, Source } from "../figures/indicator";
import type { Effect } from "../actions/effect";
import type { Initiative, Participant } from "../actions/initiative";
import type { PlanEvent, Target } from "../actions/plan";
import type { Criterion } from "../actions/plan-checks";

/** `public/data/manifest.json`: the one file whose name does not carry its content's hash. */
export interface Manifest {
  readonly schema: 1;
  /** First 12 hex digits of the SHA-256 over all other files; the version a link or a report can pin. */
  readonly version: string;
  /** The newest retrieval date in `sources.csv`. */
  readonly dataDate: string;
  readonly files: Record<ManifestFile, { readonly path: string; readonly bytes: number }>;
}

export const MANIFEST_FILES = [
  "core",
  "observations",
  "actions",
  "versions",
  "topology",
  "catchmentTopology",
  "context",
  "municipalities",
  "catchments",
] as const;
/** core, observations, actions, versions (replaced columns): JSON; topology…, context: TopoJSON; municipalities, catchments: FlatGeobuf in EPSG:3035. */
export type ManifestFile = (typeof MANIFEST_FILES)[number];

/** `core.<hash>.json` */
export interface CoreTables {
  readonly schema: 1;
  readonly areas: readonly Area[];
  readonly memberships: readonly Membership[];
  readonly links: readonly Link[];
  /** Unordered pairs of kommuner that share a land border, from the topology. */
  readonly neighbours: readonly (readonly [string, string])[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  /** Left out where there are none. */
  readonly corrections?: readonly Correction[];
  /** Label point (longitude, latitude) in the largest part of each area; all kommuner and catchments. */
  readonly labelPoints: Record<string, readonly [number, number]>;
}

/** One indicator-year as a column over the kommuner in the order of `areas`. */
export interface ObservationColumn {
  readonly indicator: string;
  readonly year: number;
  readonly source: string;
  readonly vintage: string;
  /** null where there is a gap. */
  readonly values: readonly (number | null)[];
  /** index in `areas` → gap kind, for every null. */
  readonly gaps: Record<string, string>;
  /** index in `areas` → flag; key `*` for the whole column. */
  readonly flags: Record<string, string>;
  /** index in `areas` → source, where it differs from the column's. */
  readonly sources: Record<string, string>;
  /** index in `areas` → id of the correction whose figure stands here instead of the source's. */
  readonly patches?: Record<string, string>;
}

/** `observations.<hash>.json` */
export interface ObservationTables {
  readonly schema: 1;
  /** The 98 kommune codes, ascending. */
  readonly areas: readonly string[];
  readonly columns: readonly ObservationColumn[];
}

/** `actions.<hash>.json` */
export interface ActionTables {
  readonly schema: 1;
  readonly plans: readonly PlanEvent[];
  readonly targets: readonly Target[];
  readonly initiatives: readonly Initiative[];
  readonly participants: readonly Participant[];
  readonly effects: readonly Effect[];
  readonly criteria: readonly Criterion[];
}
