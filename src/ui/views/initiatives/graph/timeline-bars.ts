import type { Initiative } from "../../../../domain/actions/initiative";

/** Where an initiative lies in time, in years with decimals; an end nobody states is `open`. */
export interface TimelineBar {
  readonly initiative: Initiative;
  readonly from: number;
  readonly to: number;
  readonly startOpen: boolean;
  readonly endOpen: boolean;
}

export interface Timeline {
  readonly first: number;
  readonly last: number;
  readonly bars: readonly TimelineBar[];
}

/** Told apart by lightness too; the table says the status in words. */
export const STATUS_COLOURS: Readonly<Record<Initiative["status"], string>> = {
  active: "#0b5d50",
  planned: "#5f9f92",
  completed: "#8aa5ae",
  unknown: "#b98a2e",
};

/** Years drawn beyond the known end of a bar whose other end is open. */
const OPEN_YEARS = 3;

/** The beginning or the end of a partial date as a year with decimals. */
export function yearOf(date: string, at: "start" | "end"): number {
  const [year = 0, month = at === "start" ? 1 : 12, day = at === "start" ? 1 : 31] = date
    .split("-")
    .map(Number);
  return year + (month - 1) / 12 + (day - (at === "start" ? 1 : 0)) / 372;
}

function barOf(initiative: Initiative, today: number): TimelineBar {
  const { start, end, status } = initiative;
  const to = end === null ? null : yearOf(end, "end");
  const from = start === null ? null : yearOf(start, "start");
  const isOver = status === "completed";
  const openEnd = isOver ? (from ?? today) + OPEN_YEARS : Math.max(today, from ?? 0) + OPEN_YEARS;
  return {
    initiative,
    from: from ?? (to ?? today) - OPEN_YEARS,
    to: to ?? openEnd,
    startOpen: start === null,
    endOpen: end === null,
  };
}

/** Initiatives by their start, those without a known period last; whole years around all of them. */
export function timelineOf(initiatives: readonly Initiative[], today: string): Timeline {
  const now = yearOf(today, "end");
  const bars = initiatives
    .map((initiative) => barOf(initiative, now))
    .toSorted(
      (a, b) => Number(a.startOpen) - Number(b.startOpen) || a.from - b.from || a.to - b.to,
    );
  return {
    first: Math.floor(Math.min(now - OPEN_YEARS, ...bars.map(({ from }) => from))),
    last: Math.ceil(Math.max(now + OPEN_YEARS, ...bars.map(({ to }) => to))),
    bars,
  };
}
