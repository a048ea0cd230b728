import type { PlanEvent } from "../../domain/actions/plan";
import { isPastDate, nextRevision } from "../../domain/actions/plan-dates";
import type { Area, IsoDate } from "../../domain/areas/area";
import type { Member } from "../../domain/figures/figure";
import type { Tables } from "../../domain/package/tables";

export interface PlanDate {
  readonly area: Area;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly from: PlanEvent;
  /** True where a source states the date, false where it follows from the five-year rule. */
  readonly isStated: boolean;
  readonly isPast: boolean;
}

export interface PlanCalendar {
  /** Nearest first. */
  readonly dates: readonly PlanDate[];
  /** Kommuner whose plan has no date that we know of. */
  readonly unknown: readonly Area[];
}

/** When the plans of an area's kommuner are next to be revised, as far as it is known. */
export function planCalendar(
  tables: Tables,
  members: readonly Member[],
  today: IsoDate,
): PlanCalendar {
  const dates: PlanDate[] = [];
  const unknown: Area[] = [];
  for (const { area: id } of members) {
    const area = tables.areas.get(id);
    if (area === undefined) continue;
    const plans = tables.actions.plans
      .filter((event) => event.area === id)
      .toSorted((a, b) => a.date.localeCompare(b.date, "en"));
    const next = nextRevision(plans);
    if (next === null) unknown.push(area);
    else {
      const { date, from } = next;
      const isStated = from.event === "revision_due";
      dates.push({ area, date, from, isStated, isPast: isPastDate(date, today) });
    }
  }
  return { dates: dates.toSorted((a, b) => a.date.localeCompare(b.date, "en")), unknown };
}
