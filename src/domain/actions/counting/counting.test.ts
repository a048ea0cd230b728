import { assert, constantFrom, property, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AREAS,
  makeInitiative,
  makeParticipant,
  PARTS,
  registers,
} from "../../../../tests/helpers/register";
import { initiativesIn, partnersOutside, standingOf } from "./border";
import { oneSide, TREE_SIDES } from "./one-side";
import { type CountedInitiative, participationOn } from "./participation";
import { reconcile } from "./reconcile";

const DATE = "2026-11-23";
const idsOf = (counted: readonly CountedInitiative[]): readonly string[] =>
  counted.map(({ initiative }) => initiative.id);
const sets = subarray([...AREAS]).map((areas) => new Set<string>(areas));

describe("the count of a set of areas", () => {
  test("is that of the union, never more than the counts added up", () => {
    assert(
      property(registers, sets, sets, ({ initiatives, participants }, a, b) => {
        const counted = participationOn(initiatives, participants, DATE);
        const union = initiativesIn(counted, new Set([...a, ...b]));
        const [inA, inB] = [initiativesIn(counted, a), initiativesIn(counted, b)];
        expect(union.length).toBeLessThanOrEqual(inA.length + inB.length);
        expect(new Set(union)).toEqual(new Set([...inA, ...inB]));
      }),
    );
  });

  test("reconciles: parts less what is counted more than once is what is distinct", () => {
    assert(
      property(registers, ({ initiatives, participants }) => {
        const counted = participationOn(initiatives, participants, DATE);
        const line = reconcile(counted, PARTS);
        const counts = PARTS.map((part) => initiativesIn(counted, part).length);
        expect(line.parts).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(line.distinct).toBe(initiativesIn(counted, new Set(AREAS)).length);
        expect(line.parts - line.countedMoreThanOnce).toBe(line.distinct);
        expect(line.inSeveral).toBeLessThanOrEqual(line.countedMoreThanOnce);
      }),
    );
  });

  test("does not grow by those who only observe", () => {
    const [counted] = participationOn(
      [makeInitiative("a")],
      [makeParticipant("a", "0101"), makeParticipant("a", "0400", { role: "observer" })],
      DATE,
    );
    expect(counted?.observers).toEqual(new Set(["0400"]));
    expect(initiativesIn(counted === undefined ? [] : [counted], new Set(["0400"]))).toEqual([]);
  });
});

describe("a part-of tree", () => {
  const tree = [
    makeInitiative("root"),
    makeInitiative("middle", { partOf: "root" }),
    makeInitiative("leaf", { partOf: "middle" }),
    makeInitiative("alone"),
  ];
  const counted = participationOn(tree, [makeParticipant("leaf", "0101")], DATE);

  test("counts by its root or by its leaves", () => {
    expect(idsOf(oneSide(counted, "roots"))).toEqual(["root", "alone"]);
    expect(idsOf(oneSide(counted, "leaves"))).toEqual(["leaf", "alone"]);
  });

  test("gives a whole the members of its parts", () => {
    expect(counted[0]?.members).toEqual(new Set(["0101"]));
  });

  test("holds together where its middle is filtered away", () => {
    const without = counted.filter(({ initiative }) => initiative.id !== "middle");
    expect(idsOf(oneSide(without, "roots"))).toEqual(["root", "alone"]);
    expect(idsOf(oneSide(without, "leaves"))).toEqual(["leaf", "alone"]);
  });

  test("never counts an initiative together with something it is part of", () => {
    assert(
      property(registers, constantFrom(...TREE_SIDES), ({ initiatives, participants }, side) => {
        const chosen = oneSide(participationOn(initiatives, participants, DATE), side);
        const ids = new Set(idsOf(chosen));
        expect(chosen.filter(({ wholes }) => wholes.some((id) => ids.has(id)))).toEqual([]);
      }),
    );
  });
});

describe("the border of a set of areas", () => {
  const areas = new Set(["0101", "0147"]);
  const standing = (
    members: readonly string[],
    coverage: "complete" | "partial" = "complete",
  ): string => {
    const [one] = participationOn(
      [makeInitiative("a", { coverage })],
      members.map((area) => makeParticipant("a", area)),
      DATE,
    );
    return one === undefined ? "" : standingOf(one, areas);
  };

  test.each([
    ["inside", ["0101"]],
    ["across", ["0101", "0400"]],
    ["outside", ["0400"]],
    ["outside", []],
  ])("%s", (expected, members) => {
    expect(standing(members)).toBe(expected);
  });

  test("is crossed, for all we know, by an initiative whose list is partial", () => {
    expect(standing(["0101"], "partial")).toBe("inside-as-known");
  });

  test("tells the partners outside", () => {
    const [one] = participationOn(
      [makeInitiative("a")],
      ["0101", "0400"].map((area) => makeParticipant("a", area)),
      DATE,
    );
    expect(one && partnersOutside(one, areas)).toEqual(["0400"]);
  });
});

const membersOn = (from: string | null, to: string | null, date: string): number =>
  participationOn([makeInitiative("a")], [makeParticipant("a", "0101", { from, to })], date)[0]
    ?.members.size ?? 0;

describe("participation on a date", () => {
  test.each([
    [null, null, "2026-01-01", 1],
    ["2026", null, "2025-12-31", 0],
    ["2026", null, "2026-01-01", 1],
    [null, "2025", "2025-12-31", 1],
    [null, "2025", "2026-01-01", 0],
    ["2022-05", "2025-03-15", "2025-03-15", 1],
    ["2022-05", "2025-03-15", "2025-03-16", 0],
  ])("from %s to %s counts on %s: %i", (from, to, date, members) => {
    expect(membersOn(from, to, date)).toBe(members);
  });
});
