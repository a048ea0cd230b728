import type { IsoDate } from "../areas/area";
import type { Source } from "../figures/indicator";

type Rhythm = "month" | "quarter" | "year";

/** How often the sources we import from publish; those that are not here have no rhythm we know of. */
const RHYTHMS: ReadonlyMap<string, Rhythm> = new Map([
  ["klimaregnskab", "year"],
  ["klimaregnskab-brutto", "year"],
  ["dst-folk1a", "quarter"],
  ["dst-are207", "year"],
  ["dst-bil54", "month"],
  ["dst-bol102", "year"],
  ["dst-bygb40", "year"],
  ["energinet-kapacitet", "month"],
]);

const DAYS: Readonly<Record<Rhythm, number>> = { month: 31, quarter: 92, year: 366 };
const MS_PER_DAY = 86_400_000;

export interface SourceAge {
  readonly source: Source;
  readonly rhythm: Rhythm;
  /** Days since it was last fetched; null where only a month or year is known. */
  readonly days: number | null;
  readonly isLate: boolean;
}

/** Sources with a rhythm, the most overdue first. A source is late when it is older than its rhythm. */
export function sourceAges(sources: readonly Source[], today: IsoDate): readonly SourceAge[] {
  return sources
    .flatMap((source): readonly SourceAge[] => {
      const rhythm = RHYTHMS.get(source.id);
      if (rhythm === undefined) return [];
      const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(source.retrieved);
      const days = isDay
        ? Math.round((Date.parse(today) - Date.parse(source.retrieved)) / MS_PER_DAY)
        : null;
      return [{ source, rhythm, days, isLate: days !== null && days > DAYS[rhythm] }];
    })
    .toSorted((a, b) => (b.days ?? 0) / DAYS[b.rhythm] - (a.days ?? 0) / DAYS[a.rhythm] || 0);
}
