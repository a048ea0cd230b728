import type { Tables } from "../../../domain/package/tables";
import type { LanguageState } from "../../../state/language.svelte";
import type { PlanRow } from "../../../state/plans/plan-rows";
import type { SlipRef } from "../../../state/slip/slip.svelte";
import type { SlipBuilder } from "../../parts/slip-builder";

export interface PlanContext {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly slips: SlipBuilder;
}

/** The rule behind a computed date, or that a source states it; and how exact it is. */
export function ruleText({ t, format }: LanguageState, { next }: PlanRow): string {
  if (next === null) return "";
  const { from, date } = next;
  const words = t.plans.rule;
  const why =
    from.event === "revision_due"
      ? words.stated
      : words.fiveYears(t.municipality.planEvents[from.event], format.date(from.date));
  return date.length === 10 ? why : `${why}; ${words.imprecise}`;
}

/** When a plan is next to be revised, with the rule in its slip; null if that is not known. */
export function nextSlip({ language, slips }: PlanContext, row: PlanRow): SlipRef | null {
  if (row.next === null) return null;
  return slips.fact(language.format.date(row.next.date), [row.next.from.source], {
    area: row.area,
    note: `${ruleText(language, row)}. ${row.next.from.note ?? ""}`.trim(),
  });
}

/** The date of an event, with its source. */
export function eventSlip(
  { language, slips }: PlanContext,
  row: PlanRow,
  kind: "adopted" | "certified" | "recertified",
): SlipRef | null {
  const event = row.newest[kind];
  return event === undefined
    ? null
    : slips.fact(language.format.date(event.date), [event.source], {
        area: row.area,
        note: event.note,
      });
}
