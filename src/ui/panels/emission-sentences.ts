import type { Sentence } from "../../i18n/sentence";
import type { LanguageState } from "../../state/language.svelte";
import { SECTORS } from "../../state/municipality-facts";
import type { SlipRef } from "../../state/slip/slip.svelte";
import { percentChange, type SlipBuilder, valueOf } from "../parts/slip-builder";

export type Line = Sentence<SlipRef>;

export interface SentenceContext {
  readonly language: LanguageState;
  readonly slips: SlipBuilder;
  /** First and last year of the emission account. */
  readonly facts: { readonly firstYear: number; readonly lastYear: number };
}

interface Largest {
  readonly sector: string;
  readonly share: SlipRef;
}

/** The sector that emits most, and its share of all that is emitted (uptake not counted against it). */
function largestSource({ language, facts, slips }: SentenceContext): Largest | null {
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

/** How emissions changed over the account, and which sector emits most now. */
export function sinceWhen(context: SentenceContext): Line | null {
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

/** What the sea is expected to cost in 2070. */
export function coastLine({ language, slips }: SentenceContext): Line | null {
  const t = language.t.municipality;
  const flood = slips.figure("coastal_flood_2070");
  const erosion = slips.figure("coastal_erosion_2070");
  if (flood === null || erosion === null) return null;
  return valueOf(flood) === 0 && valueOf(erosion) === 0
    ? t.noCoast(flood)
    : t.coast(flood, erosion);
}
