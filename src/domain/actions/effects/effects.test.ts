import { assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AREAS,
  makeEffect,
  makeInitiative,
  makeParticipant,
  PARTS,
  QUESTION,
  type Register,
  registers,
} from "../../../../tests/helpers/register";
import { oneSide, TREE_SIDES, type TreeSide } from "../counting/one-side";
import { participationOn } from "../counting/participation";
import { readShares } from "../effect";
import { type AddableEffect, addableEffects } from "./addable-effects";
import { type DeclaredRule, SHARE_RULES, sharesByRule } from "./declared-rule";
import { effectLines } from "./effect-lines";
import { isInTrend, splitByForecast } from "./forecast-overlap";
import { nationalEffect } from "./national-effect";
import { rangeOf } from "./same-effect";

const COUNTRY = new Set<string>(AREAS);
const PART_SETS = PARTS.map((members, index) => ({ id: `part-${index}`, members }));
const HOMES = [
  ...AREAS.map((id) => ({ id, members: new Set([id]) })),
  ...PART_SETS,
  { id: "DK", members: COUNTRY },
];
const RULES: readonly (DeclaredRule | null)[] = [
  null,
  ...SHARE_RULES.map((rule) => ({
    rule,
    weightOf: (area: string) => (rule === "equal" ? 1 : Number(area)),
  })),
];

const isContained = ({ id }: { readonly id: string }): boolean => id < "i4";

function addable(register: Register, side: TreeSide = "leaves"): readonly AddableEffect[] {
  const { initiatives, participants, effects } = register;
  const counted = participationOn(initiatives, participants, "2026-11-23");
  return addableEffects(counted, effects, QUESTION, side, COUNTRY);
}

const made = (
  members: readonly string[],
  effect: Partial<Register["effects"][number]> = {},
  initiative: Partial<Register["initiatives"][number]> = {},
): Register => ({
  initiatives: [makeInitiative("a", initiative)],
  participants: members.map((area) => makeParticipant("a", area)),
  effects: [makeEffect("a", 100, effect)],
});

const [FIRST, SECOND] = PARTS;

describe("the three lines", () => {
  test("a whole initiative inside counts in full", () => {
    const lines = effectLines(addable(made(["0101", "0147"])), FIRST, HOMES);
    expect(lines.inside.range.allAdded).toEqual({ low: 50, mid: 100, high: 200 });
    expect(lines.common.items).toEqual([]);
  });

  test("a shared one with sourced shares counts by its share", () => {
    const shares = { "0101": 0.25, "0253": 0.75 };
    const effects = addable(made(["0101", "0253"], { shares }));
    expect(effectLines(effects, FIRST, HOMES).sourced.range.allAdded.mid).toBe(25);
    expect(effectLines(effects, SECOND, HOMES).sourced.range.allAdded.mid).toBe(75);
  });

  test("a shared one without stands at the smallest area that holds it", () => {
    const lines = effectLines(addable(made(["0101", "0253"])), FIRST, HOMES);
    expect(lines.common.items.map(({ home }) => home?.id)).toEqual(["DK"]);
    expect(lines.inside.items).toEqual([]);
    const within = effectLines(addable(made(["0101", "0147"])), new Set(["0101"]), HOMES);
    expect(within.common.items.map(({ home }) => home?.id)).toEqual(["part-0"]);
  });

  test("a partial list is never wholly inside, and no rule shares it out", () => {
    const effects = addable(made(["0101"], {}, { coverage: "partial" }));
    const equal = { rule: "equal", weightOf: () => 1 } as const;
    const lines = effectLines(effects, FIRST, HOMES, equal);
    expect(lines.common.items.map(({ home }) => home?.id)).toEqual(["DK"]);
    expect(lines.byRule?.items).toEqual([]);
  });

  test("a declared rule says its name and shares out what no source does", () => {
    const population = { rule: "population", weightOf: (a: string) => (a === "0101" ? 3 : 1) };
    const effects = addable(made(["0101", "0253"]));
    const lines = effectLines(effects, FIRST, HOMES, population as DeclaredRule);
    expect(lines.byRule?.rule).toBe("population");
    expect(lines.byRule?.range.allAdded.mid).toBe(75);
    expect(lines.common.items).toEqual([]);
  });

  test("a missing weight leaves the effect common", () => {
    const area = { rule: "area", weightOf: (a: string) => (a === "0101" ? 3 : undefined) } as const;
    const lines = effectLines(addable(made(["0101", "0253"])), FIRST, HOMES, area);
    expect(lines.common.items).toHaveLength(1);
  });
});

describe("shares", () => {
  test("by rule add to 1", () => {
    assert(
      property(registers, constantFrom(...RULES), (register, rule) => {
        for (const { counted } of addable(register)) {
          const shares = rule === null ? null : sharesByRule(counted.members, rule);
          if (shares === null) continue;
          const sum = Object.values(shares).reduce((total, share) => total + share, 0);
          expect(sum).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test.each([
    ["0101:0.4;0253:0.6", { "0101": 0.4, "0253": 0.6 }],
    ["0101:1", { "0101": 1 }],
    ["0101:0.4;0253:0.5", null],
    ["0101:0.5;0101:0.5", null],
    ["0101=1", null],
    ["", null],
  ])("in a cell: %j", (text, shares) => {
    expect(readShares(text)).toEqual(shares);
  });
});

describe("the country", () => {
  test("is the lines (i) and (ii) of its parts and what is common, each initiative once", () => {
    assert(
      property(
        registers,
        constantFrom(...RULES),
        constantFrom(...TREE_SIDES),
        (register, rule, side) => {
          const effects = addable(register, side);
          const { parts, common, total } = nationalEffect(effects, PART_SETS, HOMES, rule);
          for (const bound of ["low", "mid", "high"] as const) {
            const claimed = parts.flatMap(({ lines: { inside, sourced, byRule } }) =>
              [inside, sourced, byRule].map((line) => line?.range.allAdded[bound] ?? 0),
            );
            const sum = claimed.reduce((left, right) => left + right, 0);
            const all = sum + (common.range.allAdded[bound] ?? 0);
            expect(all).toBeCloseTo(total.allAdded[bound] ?? Number.NaN, 6);
          }
          const once = common.items.map(({ of }) => of.effect.initiative);
          expect(new Set(once).size).toBe(once.length);
        },
      ),
    );
  });

  test("counts roots or leaves of the trees that have an effect, never both", () => {
    assert(
      property(registers, constantFrom(...TREE_SIDES), (register, side) => {
        const chosen = addable(register, side).map(({ counted }) => counted);
        expect(oneSide(chosen, side)).toEqual(chosen);
        const ids = new Set(chosen.map(({ initiative }) => initiative.id));
        expect(chosen.filter(({ wholes }) => wholes.some((id) => ids.has(id)))).toEqual([]);
      }),
    );
  });
});

describe("a same-effect group", () => {
  test("is a range from its largest to all of it", () => {
    const initiatives = [
      makeInitiative("a"),
      makeInitiative("b", { sameEffectAs: "a" }),
      makeInitiative("c", { sameEffectAs: "b" }),
      makeInitiative("d"),
    ];
    const effects = addable({
      initiatives,
      participants: initiatives.map(({ id }) => makeParticipant(id, "0101")),
      effects: [10, 30, 20, 5].map((mid, index) => makeEffect("abcd"[index] ?? "", mid)),
    });
    const { range } = effectLines(effects, COUNTRY, HOMES).inside;
    expect([range.largestOnly.mid, range.allAdded.mid]).toEqual([35, 65]);
  });

  test("never makes more of its largest than of all, where effects go one way", () => {
    assert(
      property(registers, (register) => {
        const amounts = addable(register).map(({ group, effect: { mid } }) => {
          const size = Math.abs(mid ?? 0);
          return { group, amount: { low: size, mid: size, high: size } };
        });
        const { largestOnly, allAdded } = rangeOf(amounts);
        expect(largestOnly.mid ?? 0).toBeLessThanOrEqual(allAdded.mid ?? 0);
        const groups = new Set(amounts.map(({ group }) => group)).size;
        expect(groups === amounts.length ? largestOnly : allAdded).toEqual(allAdded);
      }),
    );
  });

  test("leaves a bound unknown that one of its effects does not have", () => {
    const lines = effectLines(addable(made(["0101"], { low: null })), FIRST, HOMES);
    expect(lines.inside.range.allAdded).toEqual({ low: null, mid: 100, high: 200 });
  });
});

describe("a forecast", () => {
  test("keeps what it already contains apart", () => {
    assert(
      property(registers, (register) => {
        const effects = addable(register);
        const { beyond, contained } = splitByForecast(effects, isContained);
        expect(beyond.length + contained.length).toBe(effects.length);
        expect(beyond.filter(({ counted }) => isContained(counted.initiative))).toEqual([]);
      }),
    );
  });

  test.each([
    ["2023-05-01", true],
    ["2024", false],
    [null, true],
  ])("drawn from the years to 2023 contains what began in %s: %s", (start, expected) => {
    expect(isInTrend(makeInitiative("a", { start }), 2023)).toBe(expected);
  });
});
