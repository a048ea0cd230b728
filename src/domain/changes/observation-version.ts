import type { ObservationColumn } from "../package/data-package";

/** Columns of kommuner in the order of `areas`, one per indicator and year. */
export interface ObservationVersion {
  readonly areas: readonly string[];
  readonly columns: readonly ObservationColumn[];
}
