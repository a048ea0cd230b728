import { beforeAll, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../tests/helpers/compiled-package";
import { makeEffect, makeInitiative, makeParticipant } from "../../../tests/helpers/register";
import { participationOn } from "../../domain/actions/counting/participation";
import type { ShareRule } from "../../domain/actions/effects/declared-rule";
import type { Tables } from "../../domain/package/tables";
import { loadTables } from "../../sources/load-data";
import { type EffectFacts, effectFacts, shareRuleOf } from "./effect-facts";

const DATE = "2026-11-25";
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  const { actions } = load.value;
  const effects = [
    makeEffect("whole", 100),
    makeEffect("shared", 100, { shares: { "0615": 0.25, "0851": 0.75 } }),
    makeEffect("common", 100),
  ];
  tables = { ...load.value, actions: { ...actions, effects } };
});

/** Horsens and Aalborg lie in different KKR. */
const counted = participationOn(
  ["whole", "shared", "common"].map((id) => makeInitiative(id)),
  [
    makeParticipant("whole", "0615"),
    ...["shared", "common"].flatMap((id) => [
      makeParticipant(id, "0615"),
      makeParticipant(id, "0851"),
    ]),
  ],
  DATE,
);

const horsens = (rule: ShareRule | null): readonly EffectFacts[] =>
  effectFacts(tables, counted, new Set(["0615"]), { date: DATE, side: "roots", rule });

test("three lines, and no rule before it is switched on", () => {
  const [found, ...others] = horsens(null);
  expect(others).toEqual([]);
  expect([found?.indicator.id, found?.targetYear]).toEqual(["ghg", 2030]);
  expect(found?.lines.inside.range.allAdded.mid).toBe(100);
  expect(found?.lines.sourced.range.allAdded.mid).toBe(25);
  expect(found?.lines.common.items.map(({ home }) => home?.id)).toEqual(["DK"]);
  expect(found?.lines.byRule).toBeNull();
});

test.each<[ShareRule, number]>([
  ["equal", 0.5],
  ["population", 0.3],
  ["area", 0.31],
])("the rule %s shares out what no source does", (rule, share) => {
  const [found] = horsens(rule);
  expect(found?.lines.byRule?.rule).toBe(rule);
  expect((found?.lines.byRule?.range.allAdded.mid ?? 0) / 100).toBeCloseTo(share, 2);
  expect(found?.lines.common.items).toEqual([]);
});

test("the whole country counts each once and in full", () => {
  const [found] = effectFacts(tables, counted, null, { date: DATE, side: "roots", rule: null });
  expect(found?.lines.inside.range.allAdded.mid).toBe(300);
  expect(found?.lines.common.items).toEqual([]);
});

test("an address names a rule or none", () => {
  expect([{ share: "area" }, { share: "weight" }, {}].map(shareRuleOf)).toEqual([
    "area",
    null,
    null,
  ]);
});

test("no published effect, no answer", () => {
  const none = { ...tables, actions: { ...tables.actions, effects: [] } };
  expect(effectFacts(none, counted, null, { date: DATE, side: "roots", rule: "equal" })).toEqual(
    [],
  );
});
