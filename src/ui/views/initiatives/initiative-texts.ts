import type { Initiative } from "../../../domain/actions/initiative";
import type { Tables } from "../../../domain/package/tables";
import {
  ANY_BARRIER,
  INITIATIVE_FILTERS,
  type InitiativeFilters,
} from "../../../state/initiatives/initiative-filters";
import type { LanguageState } from "../../../state/language.svelte";

/** The years of a period as short as a table wants it, the dates behind them, and what is not known. */
export function periodText(
  language: LanguageState,
  { start, end }: Initiative,
): { readonly years: string | null; readonly dates: string; readonly unknown: string | null } {
  const t = language.t.initiatives.period;
  const date = (text: string): string => language.format.date(text);
  if (start === null && end === null) return { years: null, dates: "", unknown: t.unknown };
  const years = [start, end].map((text) => text?.slice(0, 4) ?? "");
  return {
    years: years[0] === years[1] ? (years[0] ?? "") : years.join(" – ").trim(),
    dates: [start, end].map((text) => (text === null ? "?" : date(text))).join(" – "),
    unknown: start === null ? t.unknownStart : end === null ? t.unknownEnd : null,
  };
}

/** What is chosen, in words: "KKR: KKR Midtjylland". */
export function filterTexts(
  { t }: LanguageState,
  tables: Tables,
  filters: InitiativeFilters,
): readonly string[] {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: t.municipality.kinds,
    status: t.municipality.statuses,
    funding: t.initiatives.filters.fundings,
    barrier: { [ANY_BARRIER]: t.initiatives.filters.anyBarrier },
  };
  return INITIATIVE_FILTERS.flatMap((key) => {
    const asked = filters[key];
    if (asked === undefined) return [];
    const text = words[key]?.[asked] ?? tables.areas.get(asked)?.name ?? asked;
    return [`${t.initiatives.filters[key]}: ${text}`];
  });
}
