import type { AreaId } from "../../areas/area";
import { type AddableEffect, amountOf } from "./addable-effects";
import { type Amount, scaleAmount } from "./amount";
import { type DeclaredRule, type ShareRule, sharesByRule } from "./declared-rule";
import { type EffectRange, rangeOf } from "./same-effect";
import { type AreaSet, smallestAreaWith } from "./smallest-area";

export interface EffectItem {
  readonly of: AddableEffect;
  readonly group: string;
  readonly amount: Amount;
}

/** A common effect that nobody has shared out; it is counted once, at `home`. */
export interface CommonEffect extends EffectItem {
  readonly home: AreaSet | undefined;
}

export interface EffectLine<Item extends EffectItem = EffectItem> {
  readonly items: readonly Item[];
  readonly range: EffectRange;
}

/** The effect in a set of kommuner; the lines are never merged into one number. */
export interface EffectLines {
  /** (i) Initiatives wholly inside: their full effect. */
  readonly inside: EffectLine;
  /** (ii) Shared initiatives with sourced shares: the set's share. */
  readonly sourced: EffectLine;
  /** Shared out by the declared rule, null where none is switched on. */
  readonly byRule: (EffectLine & { readonly rule: ShareRule }) | null;
  /** (iii) "Fælles effekt, ikke fordelt": not part of the set's effect, counted at its home. */
  readonly common: EffectLine<CommonEffect>;
}

type Placed = { readonly line: "inside" | "sourced" | "rule" | "common" } & EffectItem;

const shareIn = (shares: Readonly<Record<AreaId, number>>, areas: ReadonlySet<AreaId>): number =>
  Object.entries(shares).reduce((sum, [area, share]) => (areas.has(area) ? sum + share : sum), 0);

const isWithin = (reach: ReadonlySet<AreaId>, areas: ReadonlySet<AreaId>): boolean =>
  [...reach].every((area) => areas.has(area));

/** The line an effect stands in for a set of kommuner, null where the set has no part in it. */
function place(
  of: AddableEffect,
  areas: ReadonlySet<AreaId>,
  rule: DeclaredRule | null,
): Placed | null {
  const { effect, counted, group, reach } = of;
  const full = amountOf(of);
  if (isWithin(reach, areas)) return { line: "inside", of, group, amount: full };
  const known = effect.shares === null ? counted.members : reach;
  if (![...known].some((area) => areas.has(area))) return null;
  if (effect.shares !== null)
    return { line: "sourced", of, group, amount: scaleAmount(full, shareIn(effect.shares, areas)) };
  const isListed = reach.size === counted.members.size;
  const shares = rule === null || !isListed ? null : sharesByRule(counted.members, rule);
  return shares === null
    ? { line: "common", of, group, amount: full }
    : { line: "rule", of, group, amount: scaleAmount(full, shareIn(shares, areas)) };
}

const lineOf = <Item extends EffectItem>(items: readonly Item[]): EffectLine<Item> => ({
  items,
  range: rangeOf(items),
});

/**
 * The three lines of the effect in a set of kommuner, and a fourth for a declared rule.
 * @param homes the areas at which a common effect may be counted, the country among them.
 */
export function effectLines(
  effects: readonly AddableEffect[],
  areas: ReadonlySet<AreaId>,
  homes: readonly AreaSet[],
  rule: DeclaredRule | null = null,
): EffectLines {
  const placed = effects.flatMap((effect) => place(effect, areas, rule) ?? []);
  const on = (line: Placed["line"]): readonly Placed[] => placed.filter((one) => one.line === line);
  return {
    inside: lineOf(on("inside")),
    sourced: lineOf(on("sourced")),
    byRule: rule === null ? null : { ...lineOf(on("rule")), rule: rule.rule },
    common: lineOf(
      on("common").map(({ of, group, amount }) => ({
        of,
        group,
        amount,
        home: smallestAreaWith(of.reach, homes),
      })),
    ),
  };
}
