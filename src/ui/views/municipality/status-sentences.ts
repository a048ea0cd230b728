import type { Tables } from "../../../domain/package/tables";
import type { MunicipalityFacts } from "../../../state/municipality-facts";
import {
  coastLine,
  type Line,
  type SentenceContext,
  sinceWhen,
} from "../../panels/emission-sentences";
import { planText, targetText } from "../../panels/plan-texts";
import { valueOf } from "../../parts/slip-builder";

interface Context extends SentenceContext {
  readonly tables: Tables;
  readonly facts: MunicipalityFacts;
}

function howMuch({ language, facts, slips }: Context): Line | null {
  const t = language.t.municipality;
  const year = facts.lastYear;
  const now = slips.figure("ghg", { year });
  const perPerson = slips.figure("ghg", { year, normalisation: "capita" });
  const value = valueOf(now);
  if (now === null || perPerson === null || value === undefined) return null;
  const title = t.title(facts.area.nameGenitive, facts.area.id);
  return value < 0
    ? t.negative(now, String(year))
    : t.emissions(title, now, String(year), perPerson);
}

function planLine(context: Context): Line {
  const { language, facts, slips, tables } = context;
  const t = language.t.municipality;
  const target = facts.targets.find(
    ({ status, scope }) => status !== "replaced" && scope === "geography",
  );
  const joined = facts.plans.find((event) => event.event === "joined");
  if (target !== undefined) return t.target(targetText(language, slips, target));
  if (joined !== undefined) return t.plan(planText(language, slips, joined, tables));
  return [t.noTarget];
}

/** The five sentences of a kommune: how much, how it changed, from where, the sea, plan and company. */
export function statusSentences(context: Context): readonly Line[] {
  const { language, facts, slips } = context;
  const t = language.t.municipality;
  const ids = facts.counted.map(({ initiative }) => initiative.source);
  const count = slips.fact(t.count(facts.counted.length), [...new Set(ids)], {
    method: "counted",
    note: `${t.initiativesNote} ${language.t.area.shared.countRule}`,
  });
  return [
    howMuch(context),
    sinceWhen(context),
    coastLine(context),
    planLine(context),
    facts.counted.length > 0 ? t.initiatives(count) : null,
  ].filter((line) => line !== null);
}
