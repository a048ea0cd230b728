import type { AreaId } from "../../areas/area";
import type { CountedInitiative } from "../counting/participation";
import { oneSide, type TreeSide } from "../counting/one-side";
import type { Effect } from "../effect";
import type { Amount } from "./amount";
import { sameEffectGroups } from "./same-effect";

/** Only effects on the same indicator by the same year can be added. */
export interface EffectQuestion {
  readonly indicator: string;
  readonly targetYear: number;
}

/** An effect with what is needed to place and add it. */
export interface AddableEffect {
  readonly counted: CountedInitiative;
  readonly effect: Effect;
  readonly group: string;
  /** Every kommune that may take part: the whole country where the list of members is not complete. */
  readonly reach: ReadonlySet<AreaId>;
}

export const amountOf = ({ effect: { low, mid, high } }: AddableEffect): Amount => ({
  low,
  mid,
  high,
});

/** The effects that answer one question, from roots or leaves of the part-of trees among them. */
export function addableEffects(
  counted: readonly CountedInitiative[],
  effects: readonly Effect[],
  { indicator, targetYear }: EffectQuestion,
  side: TreeSide,
  country: ReadonlySet<AreaId>,
): readonly AddableEffect[] {
  const groups = sameEffectGroups(counted.map(({ initiative }) => initiative));
  const asked = new Map(
    effects
      .filter((effect) => effect.indicator === indicator && effect.targetYear === targetYear)
      .map((effect) => [effect.initiative, effect]),
  );
  const having = counted.filter(({ initiative }) => asked.has(initiative.id));
  return oneSide(having, side).flatMap((one) => {
    const { id, coverage } = one.initiative;
    const effect = asked.get(id);
    if (effect === undefined) return [];
    const known = new Set([...one.members, ...Object.keys(effect.shares ?? {})]);
    const isOpen = effect.shares === null && (coverage === "partial" || known.size === 0);
    return [{ counted: one, effect, group: groups.get(id) ?? id, reach: isOpen ? country : known }];
  });
}
