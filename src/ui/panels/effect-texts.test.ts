import { expect, test } from "vitest";
import { makeEffect, makeInitiative, makeParticipant } from "../../../tests/helpers/register";
import { participationOn } from "../../domain/actions/counting/participation";
import { addableEffects } from "../../domain/actions/effects/addable-effects";
import type { ShareRule } from "../../domain/actions/effects/declared-rule";
import { effectLines } from "../../domain/actions/effects/effect-lines";
import type { Indicator } from "../../domain/figures/indicator";
import { da } from "../../i18n/da";
import { createFormat } from "../../i18n/format";
import type { EffectFacts } from "../../state/initiatives/effect-facts";
import { effectRows } from "./effect-texts";

const words = {
  language: { code: "da", t: da, format: createFormat("da"), ready: true } as const,
  nameOf: (area: string) => (area === "DK" ? "Danmark" : area),
};
const ghg = {
  id: "ghg",
  unit: "t CO₂e",
  kind: "extensive",
  decimals: { total: 0 },
} as unknown as Indicator;
const COUNTRY = new Set(["0101", "0253"]);

function factsWith(rule: ShareRule | null): EffectFacts {
  const counted = participationOn(
    [makeInitiative("Fjernvarme"), makeInitiative("Biogas", { sameEffectAs: "Fjernvarme" })],
    ["Fjernvarme", "Biogas"].flatMap((id) => [
      makeParticipant(id, "0101"),
      makeParticipant(id, "0253"),
    ]),
    "2026-11-25",
  );
  const question = { indicator: "ghg", targetYear: 2030 };
  const effects = [makeEffect("Fjernvarme", -100), makeEffect("Biogas", -40)];
  return {
    indicator: ghg,
    targetYear: 2030,
    lines: effectLines(
      addableEffects(counted, effects, question, "roots", COUNTRY),
      new Set(["0101"]),
      [{ id: "DK", members: COUNTRY }],
      rule === null ? null : { rule, weightOf: () => 1 },
    ),
  };
}

const textsOf = (rule: ShareRule | null): readonly (readonly [string, readonly string[]])[] =>
  effectRows(words, factsWith(rule), rule).map(({ id, amounts }) => [
    id,
    amounts.map(({ text }) => text),
  ]);

test("a common effect stands on its own line with its home, and as a range where it may be shared", () => {
  expect(textsOf(null)).toEqual([
    ["inside", []],
    ["sourced", []],
    [
      "common",
      [
        "Kun den største i hver gruppe med samme effekt: −100 t CO₂e (−50 t CO₂e til −200 t CO₂e)",
        "Alle lagt sammen: −140 t CO₂e (−70 t CO₂e til −280 t CO₂e)",
      ],
    ],
  ]);
  expect(effectRows(words, factsWith(null), null).at(-1)?.names).toEqual([
    "Fjernvarme (tælles ved Danmark)",
    "Biogas (tælles ved Danmark)",
  ]);
});

test("a number made by a declared rule says so wherever it stands", () => {
  const row = effectRows(words, factsWith("equal"), "equal").find(({ id }) => id === "byRule");
  expect(row?.amounts).toHaveLength(2);
  for (const slip of row?.amounts ?? []) {
    expect(slip.text).toMatch(/fordelt efter regel$/u);
    expect(slip).toMatchObject({ flags: ["derived"], sources: ["s"] });
  }
});

test("without a published effect every line is there, with a zero and its source", () => {
  const rows = effectRows(words, null, "area");
  expect(rows.map(({ id }) => id)).toEqual(["inside", "sourced", "byRule", "common"]);
  for (const { count, amounts } of rows) {
    expect([count.text, amounts.length]).toEqual(["0", 0]);
    expect(count).toMatchObject({ sources: ["indsatser", "treparter"] });
  }
});
