import {
  compareVersions,
  type FigureChange,
  isForEyes,
} from "../../domain/changes/compare-versions";
import { type KeptVersions, versionAsOf, vintagesOf } from "../../domain/changes/version-as-of";
import type { Indicator } from "../../domain/figures/indicator";
import type { ObservationColumn } from "../../domain/package/data-package";
import type { Tables } from "../../domain/package/tables";
import type { Query } from "../url/query";

/** What is compared, and what comes of it. */
export interface ChangesChoice {
  readonly indicator: Indicator;
  readonly year: number;
  /** Versions of the indicator's figures in that year, oldest first. */
  readonly vintages: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly changes: readonly FigureChange[];
  /** Figures that the newer version has. */
  readonly all: number;
  readonly forEyes: number;
}

/** An indicator and a year of it. */
interface Subject {
  readonly indicator: Indicator;
  readonly year: number;
}

/** What the address asks for, else the newest year that has more than one version. */
function subjectOf(
  tables: Tables,
  kept: KeptVersions,
  query: Pick<Query, "i" | "y">,
): Subject | null {
  const fallback = kept.older[0]?.indicator ?? tables.core.indicators[0]?.id ?? "";
  const indicator = tables.indicators.get(query.i ?? fallback) ?? tables.indicators.get(fallback);
  if (indicator === undefined) return null;
  const years = tables.observations.years(indicator.id);
  const replaced = kept.older.findLast((column) => column.indicator === indicator.id);
  const year = years.find((one) => one === query.y) ?? replaced?.year ?? years.at(-1);
  return year === undefined ? null : { indicator, year };
}

/** The comparison that an address asks for: `i`, `y`, and `f=fra:…;til:…`; null without indicators. */
export function changesChoice(
  tables: Tables,
  kept: KeptVersions,
  query: Pick<Query, "i" | "y" | "f">,
): ChangesChoice | null {
  const subject = subjectOf(tables, kept, query);
  if (subject === null) return null;
  const { indicator, year } = subject;
  const isOwn = (column: ObservationColumn): boolean =>
    column.indicator === indicator.id && column.year === year;
  const { areas, newest, older } = kept;
  const own = { areas, newest: newest.filter(isOwn), older: older.filter(isOwn) };
  const vintages = vintagesOf(own, indicator.id);
  const last = vintages.at(-1) ?? "";
  const pick = (name: string, fallback: string): string =>
    vintages.find((vintage) => vintage === query.f[name]) ?? fallback;
  const [from, to] = [pick("fra", vintages.at(-2) ?? last), pick("til", last)];
  // The steps of other years tell what is usual; the newest version has our corrections in it.
  const before = versionAsOf(kept, from);
  const after = versionAsOf(kept, to === last ? null : to);
  const series = before.columns.filter((column) => column.indicator === indicator.id);
  const changes = compareVersions(
    { areas, columns: series },
    { areas, columns: after.columns.filter(isOwn) },
  ).filter((change) => change.year === year);
  const forEyes = changes.filter(isForEyes).length;
  return { indicator, year, vintages, from, to, changes, all: areas.length, forEyes };
}
