import type { PlanEvent, Target } from "../../domain/actions/plan";
import type { Tables } from "../../domain/package/tables";
import { baseText, targetPhrase } from "../../i18n/target-text";
import type { LanguageState } from "../../state/language.svelte";
import type { SlipRef } from "../../state/slip/slip.svelte";
import type { SlipBuilder } from "../parts/slip-builder";

/** A target as a phrase, with what it is measured from in its slip. */
export function targetText(language: LanguageState, slips: SlipBuilder, target: Target): SlipRef {
  const t = language.t.municipality.targets;
  const year = target.year === null ? t.unknownYear : String(target.year);
  const notes = [
    target.kind === "reduction" ? baseText(language, target) : "",
    t.scopes[target.scope],
    t.status[target.status],
    target.note ?? "",
  ];
  return slips.fact(targetPhrase(language, target), [target.source], {
    year,
    note: notes.filter((note) => note !== "").join(". "),
    url: target.sourceUrl,
  });
}

/** A plan event as a phrase. */
export function planText(
  language: LanguageState,
  slips: SlipBuilder,
  event: PlanEvent,
  tables: Tables,
): SlipRef {
  const t = language.t.municipality;
  const rounds: Readonly<Record<string, string>> = t.rounds;
  const text =
    event.event === "joined"
      ? (rounds[event.round ?? "unknown"] ?? t.rounds.unknown)
      : `${t.planEvents[event.event]} ${language.format.date(event.date)}`;
  const source = tables.sources.get(event.source);
  return slips.fact(text, [event.source], {
    year: language.format.date(event.date),
    note: event.note,
    url: source?.url.startsWith("http") === true ? source.url : null,
  });
}
