import { compareVintages, newestVintage } from "../figures/vintage";
import type { ObservationColumn } from "../package/data-package";
import type { ObservationVersion } from "./observation-version";

/** All columns there are: those in use and those that newer ones have replaced. */
export interface KeptVersions {
  readonly areas: readonly string[];
  readonly newest: readonly ObservationColumn[];
  readonly older: readonly ObservationColumn[];
}

/** The versions of an indicator's columns, oldest first, each once. */
export function vintagesOf(
  { newest, older }: KeptVersions,
  indicator: string | null,
): readonly string[] {
  const columns = [...older, ...newest].filter(
    (column) => indicator === null || column.indicator === indicator,
  );
  return [...new Set(columns.map(({ vintage }) => vintage))].toSorted(compareVintages);
}

/** The figures as they stood on a day: of each indicator and year the newest version up to then; null is now. */
export function versionAsOf(kept: KeptVersions, day: string | null): ObservationVersion {
  const { areas, newest, older } = kept;
  if (day === null) return { areas, columns: newest };
  const groups = new Map<string, ObservationColumn[]>();
  for (const column of [...newest, ...older]) {
    const key = `${column.indicator} ${column.year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  const columns = [...groups.values()].flatMap((group) => {
    const wanted = newestVintage(
      group.map(({ vintage }) => vintage),
      day,
    );
    return group.filter(({ vintage }) => vintage === wanted);
  });
  return { areas, columns };
}
