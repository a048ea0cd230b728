import type { Amount } from "../../domain/actions/effects/amount";
import type {
  CommonEffect,
  EffectLine,
  EffectLines,
} from "../../domain/actions/effects/effect-lines";
import type { Indicator } from "../../domain/figures/indicator";
import { figureText } from "../../i18n/figure-text";
import type { EffectFacts } from "../../state/initiatives/effect-facts";
import type { LanguageState } from "../../state/language.svelte";
import type { SlipRef } from "../../state/slip/slip.svelte";
import type { ShareRule } from "../../domain/actions/effects/declared-rule";

/** A line of the table of effects, ready to be shown. */
export interface EffectRow {
  readonly id: keyof EffectLines;
  readonly title: string;
  readonly count: SlipRef;
  /** One amount, or two where initiatives may share an effect; none where nothing is published. */
  readonly amounts: readonly SlipRef[];
  readonly names: readonly string[];
}

interface Words {
  readonly language: LanguageState;
  readonly nameOf: (area: string) => string;
}

/** The tables of the register, where no effect is published and so no source is told. */
const REGISTER = ["indsatser", "treparter"];
const BLANK = { is: "fact", area: null, url: null, flags: [] } as const;

/** An amount with its bounds, as far as they are published. */
function amountText(
  language: LanguageState,
  indicator: Indicator,
  { low, mid, high }: Amount,
): string {
  const t = language.t.initiatives.effects;
  const shown = { indicator, normalisation: "total", mode: "level" } as const;
  const text = (value: number): string =>
    figureText(language, shown, { is: "value", value, flags: [], members: 1, missing: 0 });
  const range = low === null || high === null ? null : ([text(low), text(high)] as const);
  if (mid === null) return range === null ? t.notStated : t.range(...range);
  return range === null ? text(mid) : t.bounded(text(mid), ...range);
}

function nameOfItem({ language, nameOf }: Words, item: EffectLine["items"][number]): string {
  const t = language.t.initiatives.effects;
  const { name } = item.of.counted.initiative;
  if (!("home" in item)) return name;
  const { home } = item as CommonEffect;
  return home === undefined ? t.noHome(name) : t.home(name, nameOf(home.id));
}

/** The amounts of a line: a range of two where a same-effect group makes them differ. */
function amountsOf(
  { language }: Words,
  { indicator, targetYear }: EffectFacts,
  line: EffectLine,
  mark: string | null,
  note: string | null,
): readonly SlipRef[] {
  if (line.items.length === 0) return [];
  const t = language.t.initiatives.effects;
  const { largestOnly, allAdded } = line.range;
  const [least, most] = [largestOnly, allAdded].map((amount) => {
    const text = amountText(language, indicator, amount);
    return mark === null ? text : t.marked(text, mark);
  });
  const methods = line.items.map(({ of }) => of.effect.method).filter((text) => text !== "");
  const slip = (text: string): SlipRef => ({
    ...BLANK,
    text,
    method: "stated",
    year: String(targetYear),
    note: [note, ...new Set(methods)].filter((part) => part !== null).join(" ") || null,
    sources: [...new Set(line.items.map(({ of }) => of.effect.source))],
    flags: mark === null ? [] : ["derived"],
  });
  if (least === undefined || most === undefined) return [];
  return least === most ? [slip(most)] : [slip(t.largestOnly(least)), slip(t.allAdded(most))];
}

const EMPTY: EffectLine = {
  items: [],
  range: {
    largestOnly: { low: 0, mid: 0, high: 0 },
    allAdded: { low: 0, mid: 0, high: 0 },
  },
};

/** The lines of one indicator and year; without facts the same lines, each with nothing on it. */
export function effectRows(
  words: Words,
  facts: EffectFacts | null,
  rule: ShareRule | null,
): readonly EffectRow[] {
  const t = words.language.t.initiatives.effects;
  const lines = facts?.lines;
  const rowOf = (
    id: EffectRow["id"],
    title: string,
    line: EffectLine = EMPTY,
    note: string | null = null,
  ): EffectRow => ({
    id,
    title,
    count: {
      ...BLANK,
      text: words.language.format.number(line.items.length),
      method: "counted",
      year: null,
      note: title,
      sources:
        line.items.length === 0
          ? REGISTER
          : [...new Set(line.items.map(({ of }) => of.counted.initiative.source))],
    },
    amounts:
      facts === null ? [] : amountsOf(words, facts, line, id === "byRule" ? t.byRule : null, note),
    names: line.items.map((item) => nameOfItem(words, item)),
  });
  return [
    rowOf("inside", t.lines.inside, lines?.inside),
    rowOf("sourced", t.lines.sourced, lines?.sourced),
    ...(rule === null
      ? []
      : [rowOf("byRule", t.lines.byRule[rule], lines?.byRule ?? EMPTY, t.ruleNote)]),
    rowOf("common", t.lines.common, lines?.common, t.commonNote),
  ];
}
