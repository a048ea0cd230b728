import { WHOLLY_INSIDE } from "../../../../domain/aggregate/apportioned";
import type { Area } from "../../../../domain/areas/area";
import type { Figure } from "../../../../domain/figures/figure";
import type { Indicator } from "../../../../domain/figures/indicator";
import type { ValueFlag } from "../../../../domain/figures/observation";
import { figureText, valueText } from "../../../../i18n/figure-text";
import type { LanguageState } from "../../../../state/language.svelte";
import type { OwnTotal } from "../../../../state/own-area/totals";
import type { SlipRef } from "../../../../state/slip/slip.svelte";

type FactRef = Extract<SlipRef, { is: "fact" }>;
const BORDERS = "dagi-dawa";
/** A smaller part of a kommune would read as none. */
const LEAST_SHOWN = 0.001;

const asFigure = (value: number | null): Figure =>
  value === null
    ? { is: "gap", why: "mangler", members: 1, missing: 1 }
    : { is: "value", value, flags: [], members: 1, missing: 0 };

const shownAs = (indicator: Indicator) =>
  ({ indicator, normalisation: "total", mode: "level" }) as const;

/** A number of an indicator with its unit, or the word for a gap. */
function amount(language: LanguageState, indicator: Indicator, value: number | null): string {
  return figureText(language, shownAs(indicator), asFigure(value));
}

/** Kommuner of which only a part lies in the area. */
export const cutIn = ({ total }: Pick<OwnTotal, "total">): OwnTotal["total"]["areas"] =>
  total.areas.filter(({ share }) => share < WHOLLY_INSIDE);

export function ruleText(language: LanguageState, { indicator, rule }: OwnTotal): string {
  const { rules } = language.t.ownArea.totals;
  return indicator.kind === "extensive" ? rules.sum : rules[rule];
}

function noteOf(language: LanguageState, own: OwnTotal): string {
  const t = language.t.ownArea.totals;
  const cut = cutIn(own).length;
  const { low, high, missing } = own.total;
  const bounds = [low, high].map((bound) => amount(language, own.indicator, bound));
  return [
    `${ruleText(language, own)}.`,
    cut === 0 ? t.wholeNote : `${t.cutNote(cut)} ${t.bounds(bounds[0] ?? "", bounds[1] ?? "")}`,
    missing === 0 ? "" : t.missingNote(missing),
    own.indicator.caveat?.[language.code] ?? "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** Every number of an own area is calculated here; a cut kommune makes it a derived one. */
function ownFact(
  language: LanguageState,
  own: OwnTotal,
  text: string,
  more: Partial<Pick<FactRef, "note" | "area" | "flags" | "method">> = {},
): FactRef {
  const isCut = cutIn(own).length > 0;
  return {
    is: "fact",
    text,
    area: null,
    method: "stated",
    year: String(own.year),
    note: noteOf(language, own),
    sources: [own.indicator.source, ...(isCut ? [BORDERS] : [])],
    url: null,
    flags: [],
    ...more,
  };
}

/** The value of an own area, or one of its bounds; bare where the unit stands beside it already. */
export function totalSlip(
  language: LanguageState,
  own: OwnTotal,
  which: "value" | "low" | "high",
  isBare = false,
): SlipRef {
  const value = own.total[which];
  const text = isBare
    ? valueText(language, shownAs(own.indicator), asFigure(value))
    : amount(language, own.indicator, value);
  const isCut = cutIn(own).length > 0;
  const flags: readonly ValueFlag[] = [
    ...own.total.flags,
    ...(isCut && !own.total.flags.includes("derived") ? (["derived"] as const) : []),
  ];
  return ownFact(language, own, text, { flags: value === null || which !== "value" ? [] : flags });
}

/** The own area as part of the country, percent; null where that means nothing. */
export function shareSlip(language: LanguageState, own: OwnTotal): SlipRef | null {
  const { indicator, total, country } = own;
  if (indicator.kind !== "extensive" || total.value === null) return null;
  if (country.is !== "value" || country.value <= 0) return null;
  const percent = (100 * total.value) / country.value;
  const text = `${language.format.number(percent, Math.abs(percent) < 10 ? 1 : 0)} %`;
  return ownFact(language, own, text, {
    method: "share",
    note: language.t.ownArea.totals.shareNote,
  });
}

export function countrySlip(
  language: LanguageState,
  own: OwnTotal,
  country: Area,
  isBare = false,
): SlipRef {
  const { indicator, year, country: figure } = own;
  const shown = shownAs(indicator);
  const text = (isBare ? valueText : figureText)(language, shown, figure);
  return { is: "figure", text, area: country, year, figure, ...shown };
}

/** How much of a kommune lies in the area, and what it adds. */
export function partSlips(
  language: LanguageState,
  own: OwnTotal,
  area: Area,
  part: OwnTotal["total"]["areas"][number],
): { readonly share: SlipRef; readonly adds: SlipRef } {
  const t = language.t.ownArea.parts;
  const isCut = part.share < WHOLLY_INSIDE;
  const flags: readonly ValueFlag[] = isCut ? ["derived"] : [];
  const percent =
    part.share < LEAST_SHOWN
      ? t.least
      : `${language.format.number(100 * part.share, isCut ? 1 : 0)} %`;
  const share = ownFact(language, own, percent, {
    area,
    flags,
    method: "share",
    note: t.shareNote,
  });
  return {
    share: { ...share, year: null, sources: [BORDERS] },
    adds: ownFact(language, own, amount(language, own.indicator, part.value), {
      area,
      flags: part.value === null ? [] : flags,
      note: t.addsNote,
    }),
  };
}
