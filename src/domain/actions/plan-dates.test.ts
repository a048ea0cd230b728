import { expect, test } from "vitest";
import { checkRule } from "./plan-checks";
import { isPastDate, nextRevision, yearsLater } from "./plan-dates";
import type { PlanEvent, Target } from "./plan";

const event = (kind: PlanEvent["event"], date: string): PlanEvent => ({
  area: "0615",
  event: kind,
  date,
  precision: "day",
  round: null,
  source: "s1",
  note: null,
});
const target = (kind: Target["kind"], year: number, over: Partial<Target> = {}): Target => ({
  area: "0615",
  kind,
  year,
  reductionPct: null,
  baseYear: null,
  scope: "geography",
  status: "current",
  source: "s1",
  sourceUrl: null,
  sourceDate: null,
  note: null,
  ...over,
});
const facts = { plans: [], targets: [], accountYear: 2023, today: "2026-11-25" };

test("a revision is due five years after the newest adoption or approval, as exact as that is known", () => {
  const plans = [
    event("joined", "2020"),
    event("adopted", "2021-05"),
    event("certified", "2022-06-30"),
  ];
  expect(nextRevision(plans)?.date).toBe("2027-06-30");
  expect(nextRevision(plans.slice(0, 2))?.date).toBe("2026-05");
  expect(nextRevision(plans.slice(0, 1))).toBeNull();
});

test("a date that a source states goes before the rule", () => {
  const plans = [event("revision_due", "2026"), event("certified", "2022-06-30")];
  expect(nextRevision(plans)).toMatchObject({ date: "2026", from: { event: "revision_due" } });
});

test("29 February has a 28 February five years on, and stays where the year is a leap year", () => {
  expect(yearsLater("2024-02-29", 5)).toBe("2029-02-28");
  expect(yearsLater("2024-02-29", 4)).toBe("2028-02-29");
});

test("a year or month is past only when all of it is", () => {
  expect(isPastDate("2026", "2026-11-25")).toBe(false);
  expect(isPastDate("2026-10", "2026-11-25")).toBe(true);
  expect(isPastDate("2026-11-25", "2026-11-25")).toBe(false);
});

test("an account of 2023 is within three years in 2026 and too old in 2027", () => {
  expect(checkRule("inventory_age", facts)).toEqual({ is: "met", found: "3" });
  expect(checkRule("inventory_age", { ...facts, today: "2027-01-01" }).is).toBe("not_met");
});

const check = (targets: readonly Target[]): string =>
  checkRule("net_zero", { ...facts, targets }).is;

test("net zero needs a year by 2050, a first target by 2030 and two on the way; what is not known is no failing", () => {
  const neutral = target("neutrality", 2050);
  const steps = [target("reduction", 2030), target("reduction", 2040)];
  expect(check([neutral, ...steps])).toBe("met");
  expect(check([neutral, target("reduction", 2030)])).toBe("unknown");
  expect(check([neutral, target("reduction", 2035), target("reduction", 2040)])).toBe("unknown");
  expect(check(steps)).toBe("unknown");
  expect(check([target("neutrality", 2060), ...steps])).toBe("not_met");
  expect(check([target("neutrality", 2050, { status: "replaced" }), ...steps])).toBe("unknown");
});
