import ICAL from "ical.js";

/** A whole day, month or year in a calendar, as exact as the date is known. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a second import replaces and does not double. */
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

interface Days {
  readonly first: string;
  /** The first day after it. */
  readonly end: string;
}

const DAY_MS = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function daysOf(date: string): Days {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { first: `${date}-01-01`, end: `${year + 1}-01-01` };
  if (day === undefined) return { first: `${date}-01`, end: isoDay(Date.UTC(year, month, 1)) };
  return { first: date, end: isoDay(Date.UTC(year, month - 1, day) + DAY_MS) };
}

function eventOf({ id, date, summary, description }: CalendarEntry, stamp: string): ICAL.Component {
  const event = new ICAL.Component("vevent");
  const { first, end } = daysOf(date);
  event.addPropertyWithValue("uid", `${id}@klimakort`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(first));
  event.addPropertyWithValue("dtend", ICAL.Time.fromDateString(end));
  event.addPropertyWithValue("summary", summary);
  event.addPropertyWithValue("description", description);
  event.addPropertyWithValue("transp", "TRANSPARENT");
  return event;
}

/** The entries as an iCalendar file (RFC 5545); `stamp` is the day the data are from, `YYYY-MM-DD`. */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  stamp: string,
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Klimakort//Planer//DA");
  calendar.addPropertyWithValue("x-wr-calname", name);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, stamp));
  return `${calendar.toString()}\r\n`;
}
