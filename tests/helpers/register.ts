import { array, constantFrom, integer, record, subarray } from "fast-check";
import type { Effect } from "../../src/domain/actions/effect";
import type { Initiative, Participant } from "../../src/domain/actions/initiative";

export function makeInitiative(id: string, more: Partial<Initiative> = {}): Initiative {
  return {
    id,
    name: id,
    kind: "initiative",
    theme: "energi",
    status: "active",
    start: null,
    end: null,
    lead: null,
    fundingSource: null,
    fundingAmountDkk: null,
    fundingEuDkk: null,
    resultsUrl: null,
    footprint: null,
    partOf: null,
    sameEffectAs: null,
    coverage: "complete",
    barrier: null,
    url: null,
    source: "s",
    note: null,
    ...more,
  };
}

export function makeParticipant(
  initiative: string,
  area: string,
  more: Partial<Participant> = {},
): Participant {
  return { initiative, area, role: "member", from: null, to: null, basis: "", ...more };
}

export const QUESTION = { indicator: "ghg", targetYear: 2030 } as const;

export function makeEffect(initiative: string, mid: number, more: Partial<Effect> = {}): Effect {
  const { indicator, targetYear } = QUESTION;
  const range = { low: mid / 2, mid, high: mid * 2 };
  const rest = { baseYear: null, method: "", shares: null, source: "s" };
  return { initiative, indicator, targetYear, ...range, ...rest, ...more };
}

export const AREAS = ["0101", "0147", "0151", "0253", "0306", "0400"] as const;
/** A partition of `AREAS`. */
export const PARTS = [
  new Set<string>(["0101", "0147", "0151"]),
  new Set<string>(["0253", "0306"]),
  new Set<string>(["0400"]),
] as const;

export interface Register {
  readonly initiatives: readonly Initiative[];
  readonly participants: readonly Participant[];
  readonly effects: readonly Effect[];
}

const one = record({
  members: subarray([...AREAS]),
  observers: subarray([...AREAS], { maxLength: 2 }),
  coverage: constantFrom("complete" as const, "partial" as const, "derived" as const),
  partOf: integer({ min: -8, max: 7 }),
  sameEffectAs: integer({ min: -8, max: 7 }),
  mid: integer({ min: -1000, max: 1000 }),
  weights: array(integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
  isShared: constantFrom(true, false),
});

/** Any register of up to eight initiatives: trees, rings, same-effect groups, shares, partial lists. */
export const registers = array(one, { maxLength: 8 }).map((drawn): Register => {
  const idAt = (index: number): string | null => (index in drawn ? `i${index}` : null);
  return {
    initiatives: drawn.map(({ coverage, partOf, sameEffectAs }, index) =>
      makeInitiative(`i${index}`, {
        coverage,
        partOf: idAt(partOf),
        sameEffectAs: idAt(sameEffectAs),
      }),
    ),
    participants: drawn.flatMap(({ members, observers }, index) => [
      ...members.map((area) => makeParticipant(`i${index}`, area)),
      ...observers
        .filter((area) => !members.includes(area))
        .map((area) => makeParticipant(`i${index}`, area, { role: "observer" })),
    ]),
    effects: drawn.map(({ mid, members, weights, isShared }, index) => {
      const own = weights.slice(0, members.length);
      const sum = own.reduce((total, weight) => total + weight, 0);
      const shares = Object.fromEntries(
        members.map((area, place) => [area, (own[place] ?? 0) / sum]),
      );
      return makeEffect(`i${index}`, mid, {
        shares: isShared && members.length > 0 ? shares : null,
      });
    }),
  };
});
