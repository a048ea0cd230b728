import type { Tables } from "../../../domain/tables";
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

function emissionLines({ language, facts, slips }: Context): readonly Line[] {
  const t = language.t.municipality;
  const { area, firstYear, lastYear } = facts;
  const now = slips.figure("ghg", { year: lastYear });
  const perPerson = slips.figure("ghg", { year: lastYear, normalisation: "capita" });
  const value = valueOf(now);
  const change = percentChange(language, now, slips.figure("ghg", { year: firstYear }));
  if (now === null || perPerson === null || value === undefined) return [];
  if (value < 0) return [t.negative(now, String(lastYear))];
  const title = t.title(area.nameGenitive, area.id);
  const lines: Line[] = [t.emissions(title, now, String(lastYear), perPerson)];
  if (change !== null) {
    lines.push((change.percent <= 0 ? t.fallen : t.risen)(change.slip, String(firstYear)));
  }
  return lines;
}

function sectorLine({ language, facts, slips }: Context): readonly Line[] {
  const t = language.t.municipality;
  const parts = SECTORS.map((sector) => ({
    sector,
    value: Math.max(0, valueOf(slips.figure(sector, { year: facts.lastYear })) ?? 0),
  })).toSorted((a, b) => b.value - a.value);
  const all = parts.reduce((sum, part) => sum + part.value, 0);
  const largest = parts[0];
  const figure = slips.figure("ghg", { year: facts.lastYear });
  if (largest === undefined || all === 0 || figure?.is !== "figure") return [];
  const share = `${language.format.number((100 * largest.value) / all, 0)} %`;
  const slip = slips.fact(share, [figure.indicator.source], {
    method: "share",
    year: String(facts.lastYear),
  });
  return [t.sector(t.sectors[largest.sector].toLowerCase(), slip)];
}

function coastLine({ language, slips }: Context): readonly Line[] {
  const t = language.t.municipality;
  const flood = slips.figure("coastal_flood_2070");
  const erosion = slips.figure("coastal_erosion_2070");
  if (flood === null || erosion === null) return [];
  return valueOf(flood) === 0 && valueOf(erosion) === 0
    ? [t.noCoast(flood)]
    : [t.coast(flood, erosion)];
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
    ...emissionLines(context),
    ...sectorLine(context),
    ...coastLine(context),
    planLine(context),
    ...(facts.participations.length > 0 ? [t.initiatives(count)] : []),
  ];
}
