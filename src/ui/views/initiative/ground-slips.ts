import type { Figure } from "../../../domain/figures/figure";
import type { Indicator } from "../../../domain/figures/indicator";
import type { ValueFlag } from "../../../domain/figures/observation";
import type { Tables } from "../../../domain/package/tables";
import { figureText, valueText } from "../../../i18n/figure-text";
import type {
  GroundAnswer,
  GroundFootprint,
} from "../../../state/initiative/footprint-answers.svelte";
import { CATCHMENT } from "../../../state/initiative/questions";
import type { LanguageState } from "../../../state/language.svelte";
import type { SlipRef } from "../../../state/slip/slip.svelte";

type FactRef = Extract<SlipRef, { is: "fact" }>;
const BORDERS = "dagi-dawa";
const CATCHMENTS = "hovedvandoplande";

/** One figure of one ground as a page prints it: the value, and the range where there is one. */
export interface GroundFigure {
  readonly value: SlipRef;
  /** Null for whole kommuner: the bounds are the value. */
  readonly range: SlipRef | null;
}

/** What an answer says about an indicator, in words. */
export interface GroundWords {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly indicator: Indicator;
  readonly answer: GroundAnswer;
}

const shownAs = (indicator: Indicator) =>
  ({ indicator, normalisation: "total", mode: "level" }) as const;

/** A number of the indicator with its unit, such as a bound or a sum. */
export function amountText({ language, indicator }: GroundWords, value: number | null): string {
  const counts = { members: 1, missing: 0 };
  const figure: Figure =
    value === null
      ? { is: "gap", why: "mangler", ...counts }
      : { is: "value", value, flags: [], ...counts };
  return figureText(language, shownAs(indicator), figure);
}

/** A number of ours about grounds: newest year, the indicator's source and those of the borders used. */
export function groundFact(
  words: GroundWords,
  text: string,
  note: string,
  flags: readonly ValueFlag[],
): FactRef {
  const { tables, indicator, answer } = words;
  const usesCatchments = answer.footprints.some(({ id }) => id !== "members");
  return {
    is: "fact",
    text,
    area: null,
    method: "stated",
    year: String(tables.observations.years(indicator.id).at(-1) ?? ""),
    note,
    sources: [indicator.source, ...(usesCatchments ? [BORDERS, CATCHMENTS] : [])],
    url: null,
    flags,
  };
}

/** What is apportioned is ours, whatever its parts are. */
function flagsOf(footprint: GroundFootprint): readonly ValueFlag[] {
  return footprint.id === CATCHMENT && !footprint.flags.includes("derived")
    ? [...footprint.flags, "derived"]
    : footprint.flags;
}

function noteOf(words: GroundWords, footprint: GroundFootprint): string {
  const t = words.language.t.initiative.ground;
  const { low, high, members, missing } = footprint;
  return [
    footprint.id === CATCHMENT ? t.catchmentRule : t.membersRule,
    words.indicator.kind === "extensive" ? "" : t.weighted[words.answer.rule],
    t.bounds(amountText(words, low), amountText(words, high)),
    t.parts(members.length, missing),
    words.indicator.caveat?.[words.language.code] ?? "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** "0 til 6,0 mio. ton": a unit that both bounds share stands once. */
function rangeText(words: GroundWords, low: number | null, high: number | null): string {
  const highest = amountText(words, high);
  const unit = highest.slice(highest.indexOf(" "));
  const lowest = low === 0 ? "0" : amountText(words, low);
  const short = lowest.endsWith(unit) ? lowest.slice(0, -unit.length) : lowest;
  return words.language.t.initiative.ground.range(short, highest);
}

/** The figure of a ground of an answer, undefined where the answer has no such ground. */
export function groundFigure(words: GroundWords, id: string): GroundFigure | undefined {
  const footprint = words.answer.footprints.find((one) => one.id === id);
  if (footprint === undefined) return undefined;
  const { value, low, high } = footprint;
  const [note, flags] = [noteOf(words, footprint), flagsOf(footprint)];
  const range = rangeText(words, low, high);
  return {
    value: groundFact(words, amountText(words, value), note, value === null ? [] : flags),
    range: low === high ? null : groundFact(words, range, note, []),
  };
}

/** Catchment less members; percentages differ by points. Null where one of them has no figure. */
export function differenceSlip(words: GroundWords): SlipRef | null {
  const [members, catchment] = words.answer.footprints.map(({ value }) => value);
  if (typeof members !== "number" || typeof catchment !== "number") return null;
  const t = words.language.t.initiative.ground;
  const difference = catchment - members;
  const figure: Figure = { is: "value", value: difference, flags: [], members: 1, missing: 0 };
  const shown = shownAs(words.indicator);
  const text =
    words.indicator.unit === "%"
      ? t.points(valueText(words.language, { ...shown, mode: "change" }, figure))
      : figureText(words.language, shown, figure);
  const note = [t.differenceNote, t.catchmentRule].join(" ");
  return groundFact(words, text, note, ["derived"]);
}

/** The ground itself, km², as measured on our borders. */
export function coveredSlip(words: GroundWords, id: string): SlipRef | null {
  const footprint = words.answer.footprints.find((one) => one.id === id);
  if (footprint === undefined) return null;
  const { t, format } = words.language;
  const text = t.initiative.related.squareKilometres(format.number(footprint.coveredKm2));
  const base = groundFact(words, text, t.initiative.ground.areaNote, ["derived"]);
  return { ...base, year: null, sources: [BORDERS, CATCHMENTS] };
}
