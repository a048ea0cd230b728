import type { PlanEvent, PlanEventKind, Target } from "../../domain/actions/plan";
import {
  isPastDate,
  type NextRevision,
  nextRevision,
  yearsLater,
} from "../../domain/actions/plan-dates";
import type { Area, IsoDate } from "../../domain/areas/area";
import { fold } from "../../domain/areas/search";
import { municipalitiesOn, parentOf, type Tables } from "../../domain/package/tables";

/** How near the next revision is; `unknown` is a gap in our data, not a failing of the kommune. */
export const PLAN_STATES = ["overdue", "soon", "later", "unknown"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Years of the calendar that a KKR looks ahead. */
export const AHEAD_YEARS = 2;

/** The life of one kommune's plan as far as dated facts tell. */
export interface PlanRow {
  readonly area: Area;
  readonly kkr: Area | undefined;
  readonly region: Area | undefined;
  /** Ascending by date. */
  readonly plans: readonly PlanEvent[];
  /** The newest event of each kind. */
  readonly newest: Readonly<Partial<Record<PlanEventKind, PlanEvent>>>;
  readonly targets: readonly Target[];
  readonly next: NextRevision | null;
  readonly state: PlanState;
}

export const PLAN_FILTERS = ["kkr", "region", "state", "name"] as const;
export type PlanFilters = Readonly<Partial<Record<(typeof PLAN_FILTERS)[number], string>>>;

function stateOf(next: NextRevision | null, today: IsoDate): PlanState {
  if (next === null) return "unknown";
  if (isPastDate(next.date, today)) return "overdue";
  const horizon = yearsLater(today, AHEAD_YEARS);
  return next.date <= horizon.slice(0, next.date.length) ? "soon" : "later";
}

/** The plans of all kommuner on a date, by name. */
export function planRows(
  tables: Tables,
  date: IsoDate,
  today: IsoDate,
  compare: (a: string, b: string) => number,
): readonly PlanRow[] {
  return municipalitiesOn(tables.core, date)
    .map((area): PlanRow => {
      const plans = tables.actions.plans
        .filter((event) => event.area === area.id)
        .toSorted((a, b) => a.date.localeCompare(b.date, "en"));
      const next = nextRevision(plans);
      return {
        area,
        kkr: parentOf(tables, area.id, "kkr", date),
        region: parentOf(tables, area.id, "region", date),
        plans,
        newest: Object.fromEntries(plans.map((event) => [event.event, event])),
        targets: tables.actions.targets.filter((target) => target.area === area.id),
        next,
        state: stateOf(next, today),
      };
    })
    .toSorted((a, b) => compare(a.area.name, b.area.name));
}

/** The rows that pass every filter of the address. */
export function filterPlans(rows: readonly PlanRow[], filters: PlanFilters): readonly PlanRow[] {
  const name = fold(filters.name ?? "");
  return rows.filter(
    ({ area, kkr, region, state }) =>
      (filters.kkr === undefined || kkr?.id === filters.kkr) &&
      (filters.region === undefined || region?.id === filters.region) &&
      (filters.state === undefined || state === filters.state) &&
      fold(area.name).includes(name),
  );
}

export interface CalendarMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly rows: readonly PlanRow[];
}

export interface Calendar {
  /** Dates that have passed. */
  readonly overdue: readonly PlanRow[];
  /** Twenty-four months from today's, each with what is due in it. */
  readonly months: readonly CalendarMonth[];
  /** Due in one of those years, in a month that is not known. */
  readonly years: readonly { readonly year: string; readonly rows: readonly PlanRow[] }[];
  readonly later: readonly PlanRow[];
}

const MONTHS = 12 * AHEAD_YEARS;

/** What is due in the next 24 months; dates known by the year alone stand apart, never in a month. */
export function planCalendar(rows: readonly PlanRow[], today: IsoDate): Calendar {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const months = Array.from({ length: MONTHS }, (_, ahead) => {
    const at = year * 12 + month - 1 + ahead;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
  const due = rows.filter(({ next, state }) => next !== null && state !== "overdue");
  const inMonths = new Set(months);
  const byYear = due.filter(({ next }) => next?.date.length === 4);
  const years = [...new Set(months.map((each) => each.slice(0, 4)))];
  return {
    overdue: rows.filter(({ state }) => state === "overdue"),
    months: months.map((each) => ({
      month: each,
      rows: due.filter(({ next }) => next?.date.slice(0, 7) === each),
    })),
    years: years.map((each) => ({
      year: each,
      rows: byYear.filter(({ next }) => next?.date === each),
    })),
    later: due.filter(({ next }) => {
      const date = next?.date ?? "";
      return date.length === 4 ? !years.includes(date) : !inMonths.has(date.slice(0, 7));
    }),
  };
}
