import type { IsoDate } from "../areas/area";
import { isPastDate, nextRevision } from "./plan-dates";
import type { PlanEvent, Target } from "./plan";

/** What a rule can be checked by with the data at hand. */
export const PLAN_CHECKS = ["revision", "inventory_age", "net_zero"] as const;
export type PlanCheck = (typeof PLAN_CHECKS)[number];

/** A row of `data/criteria.csv`: a criterion or a rule that a climate plan is certified by. */
export interface Criterion {
  readonly id: string;
  readonly component: string;
  readonly text: string;
  /** Null: to be judged by people. */
  readonly check: PlanCheck | null;
  readonly limit: string | null;
  readonly page: string | null;
  readonly source: string;
}

/** `unknown`: the data do not say; it is no verdict on the kommune. */
export interface CheckResult {
  readonly is: "met" | "not_met" | "unknown";
  /** What the result rests on: a date, an age in years, or target years. */
  readonly found: string | null;
}

/** Years that an emission account may be old when a plan is certified. */
export const OLDEST_ACCOUNT = 3;
const NET_ZERO_BY = 2050;
const FIRST_TARGET_BY = 2030;
/** Targets on the way to net zero. */
const INTERIM_TARGETS = 2;

export interface PlanFacts {
  /** Ascending by date. */
  readonly plans: readonly PlanEvent[];
  readonly targets: readonly Target[];
  /** The last year of the kommune's emission account. */
  readonly accountYear: number;
  readonly today: IsoDate;
}

function checkRevision({ plans, today }: PlanFacts): CheckResult {
  const next = nextRevision(plans);
  if (next === null) return { is: "unknown", found: null };
  return { is: isPastDate(next.date, today) ? "not_met" : "met", found: next.date };
}

function checkAccount({ accountYear, today }: PlanFacts): CheckResult {
  const age = Number(today.slice(0, 4)) - accountYear;
  return { is: age <= OLDEST_ACCOUNT ? "met" : "not_met", found: String(age) };
}

/** Too few known targets are no proof that a kommune has too few: only what is known can be met. */
function checkNetZero({ targets }: PlanFacts): CheckResult {
  const current = targets.filter(
    ({ scope, status, year }) => scope === "geography" && status !== "replaced" && year !== null,
  );
  const years = [...new Set(current.map(({ year }) => year ?? 0))].toSorted((a, b) => a - b);
  const found = years.length === 0 ? null : years.join(", ");
  const neutral = current.filter(({ kind }) => kind === "neutrality" || kind === "positive");
  const first = Math.min(...neutral.map(({ year }) => year ?? Infinity));
  if (neutral.length === 0) return { is: "unknown", found };
  if (first > NET_ZERO_BY) return { is: "not_met", found };
  const interim = years.filter((year) => year < first);
  const isComplete =
    interim.length >= INTERIM_TARGETS && (interim[0] ?? Infinity) <= FIRST_TARGET_BY;
  return { is: isComplete ? "met" : "unknown", found };
}

const CHECKS: Readonly<Record<PlanCheck, (facts: PlanFacts) => CheckResult>> = {
  revision: checkRevision,
  inventory_age: checkAccount,
  net_zero: checkNetZero,
};

/** What the data say of one rule; rules without a check are for people. */
export const checkRule = (check: PlanCheck, facts: PlanFacts): CheckResult => CHECKS[check](facts);
