import type { AreaId } from "../../areas/area";
import { type AddableEffect, amountOf } from "./addable-effects";
import type { DeclaredRule } from "./declared-rule";
import { type CommonEffect, type EffectLine, type EffectLines, effectLines } from "./effect-lines";
import { type EffectRange, rangeOf } from "./same-effect";
import { type AreaSet, smallestAreaWith } from "./smallest-area";

/** `total = Σ (i + ii + by rule) over parts + common`, each initiative once. */
export interface NationalEffect {
  readonly parts: readonly { readonly id: AreaId; readonly lines: EffectLines }[];
  /** The effects no part can claim for itself, each once. */
  readonly common: EffectLine<CommonEffect>;
  readonly total: EffectRange;
}

/** The effect of the whole country beside that of the parts it is divided into. */
export function nationalEffect(
  effects: readonly AddableEffect[],
  parts: readonly AreaSet[],
  homes: readonly AreaSet[],
  rule: DeclaredRule | null = null,
): NationalEffect {
  const lines = parts.map(({ id, members }) => ({
    id,
    lines: effectLines(effects, members, homes, rule),
  }));
  const shared = new Set(
    lines.flatMap(({ lines: { inside, sourced, byRule } }) =>
      [inside, sourced, byRule].flatMap((line) => line?.items.map(({ of }) => of) ?? []),
    ),
  );
  const items = effects
    .filter((effect) => !shared.has(effect))
    .map((of) => ({
      of,
      group: of.group,
      amount: amountOf(of),
      home: smallestAreaWith(of.reach, homes),
    }));
  return {
    parts: lines,
    common: { items, range: rangeOf(items) },
    total: rangeOf(effects.map((of) => ({ group: of.group, amount: amountOf(of) }))),
  };
}
