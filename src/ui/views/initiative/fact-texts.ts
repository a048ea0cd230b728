import type { Initiative } from "../../../domain/actions/initiative";
import type { LanguageState } from "../../../state/language.svelte";
import type { SlipRef } from "../../../state/slip/slip.svelte";

type FactRef = Extract<SlipRef, { is: "fact" }>;

/** A number that a page of the initiative's source states, or that was counted from the register. */
export function initiativeFact(
  { source, url, note }: Initiative,
  text: string,
  method: FactRef["method"] = "stated",
): FactRef {
  const common = { area: null, year: null, flags: [] } as const;
  return { is: "fact", text, method, note, url, sources: [source], ...common };
}

/** "fra 2020", "2019 – 31. december 2023"; null where neither end is known. */
export function periodText(
  { t, format }: LanguageState,
  { start, end }: Initiative,
): string | null {
  const words = t.initiative.facts;
  if (start === null) return end === null ? null : words.until(format.date(end));
  if (end === null) return words.from(format.date(start));
  return words.between(format.date(start), format.date(end));
}

/** An amount of kroner as a number with its slip. */
export function kronerSlip(
  { t, format }: LanguageState,
  initiative: Initiative,
  kroner: number | null,
): SlipRef | null {
  if (kroner === null) return null;
  const words = t.initiative.facts;
  const text =
    kroner >= 1e6
      ? words.millions(format.number(kroner / 1e6, kroner % 1e6 === 0 ? 0 : 1))
      : words.kroner(format.number(kroner));
  return initiativeFact(initiative, text);
}
