import type { IsoDate } from "../areas/area";
import type { PlanEvent } from "./plan";

/** Years between two revisions, by the agreement: at least every five years. */
export const REVISION_YEARS = 5;

export interface NextRevision {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is known of the date it follows from. */
  readonly date: string;
  readonly from: PlanEvent;
}

/** The date some years later; 29 February becomes 28 where the later year has none. */
export function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = date.slice(4);
  return `${year}${rest === "-02-29" && !isLeap ? "-02-28" : rest}`;
}

/** Whether a date of any precision lies wholly before a day. */
export const isPastDate = (date: string, today: IsoDate): boolean =>
  date < today.slice(0, date.length);

/** The revision that follows five years after the newest adoption or approval known; null if none is. */
export function nextRevision(plans: readonly PlanEvent[]): NextRevision | null {
  const stated = plans.findLast((event) => event.event === "revision_due");
  if (stated !== undefined) return { date: stated.date, from: stated };
  const from = plans.findLast(
    ({ event }) => event === "adopted" || event === "certified" || event === "recertified",
  );
  return from === undefined ? null : { date: yearsLater(from.date, REVISION_YEARS), from };
}
