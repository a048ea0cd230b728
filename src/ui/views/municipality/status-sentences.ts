import type { Tables } from "../../../domain/package/tables";
import type { Sentence } from "../../../i18n/sentence";
import type { LanguageState } from "../../../state/language.svelte";
import { type MunicipalityFacts, SECTORS } from "../../../state/municipality-facts";
import type { SlipRef } from "../../../state/slip/slip.svelte";
import { planText, targetText } from "./plan-texts";
import { percentChange, type SlipBuilder, valueOf } from "../../parts/slip-builder";

type Line = Sentence<SlipRef>;

interface Context {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly facts: MunicipalityFacts;
  readonly slips: SlipBuilder;
}

interface Largest {
  readonly sector: string;
  readonly share: SlipRef;
}

/** The sector that emits most, and its share of all that is emitted (uptake not counted against it). */
function largestSource({ language, facts, slips }: Context): Largest | null {
  const t = language.t.municipality;
  const parts = SECTORS.map((sector) => ({
    sector,
    value: Math.max(0, valueOf(slips.figure(sector, { year: facts.lastYear })) ?? 0),
  })).toSorted((a, b) => b.value - a.value);
  const all = parts.reduce((sum, part) => sum + part.value, 0);
  const largest = parts[0];
  const figure = slips.figure("ghg", { year: facts.lastYear });
  if (largest === undefined || all === 0 || figure?.is !== "figure") return null;
  const text = `${language.format.number((100 * largest.value) / all, 0)} %`;
  const share = slips.fact(text, [figure.indicator.source], {
    method: "share",
    year: String(facts.lastYear),
  });
  return { sector: t.sectors[largest.sector].toLowerCase(), share };
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

function sinceWhen(context: Context): Line | null {
  const { language, facts, slips } = context;
  const t = language.t.municipality;
  const source = largestSource(context);
  const now = slips.figure("ghg", { year: facts.lastYear });
  const before = slips.figure("ghg", { year: facts.firstYear });
  const change = percentChange(language, now, before);
  if (source === null) return null;
  if (change === null) return t.sector(source.sector, source.share);
  const sentence = change.percent <= 0 ? t.fallen : t.risen;
  return sentence(change.slip, String(facts.firstYear), source.sector, source.share);
}

function coastLine({ language, slips }: Context): Line | null {
  const t = language.t.municipality;
  const flood = slips.figure("coastal_flood_2070");
  const erosion = slips.figure("coastal_erosion_2070");
  if (flood === null || erosion === null) return null;
  return valueOf(flood) === 0 && valueOf(erosion) === 0
    ? t.noCoast(flood)
    : t.coast(flood, erosion);
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
  const ids = facts.participations.map(({ initiative }) => initiative.source);
  const count = slips.fact(t.count(facts.participations.length), [...new Set(ids)], {
    method: "counted",
    note: t.initiativesNote,
  });
  return [
    howMuch(context),
    sinceWhen(context),
    coastLine(context),
    planLine(context),
    facts.participations.length > 0 ? t.initiatives(count) : null,
  ].filter((line) => line !== null);
}
