import { beforeAll, describe, expect, test } from "vitest";
import { ask, loadOwnTables, makeAnalysis } from "../helpers/ask-analysis";
import type { AnalysisApi, FootprintsAnswer } from "../../workers/analysis.api";
import type { Tables } from "../../src/domain/package/tables";
import { commonGround } from "../../src/state/initiative/common-ground";
import { type InitiativeFacts, initiativeFacts } from "../../src/state/initiative/initiative-facts";
import { COMMON, questionsOf } from "../../src/state/initiative/questions";

const DATE = "2026-11-23";
let tables: Tables;
let analysis: AnalysisApi;
beforeAll(async () => {
  tables = await loadOwnTables();
  analysis = await makeAnalysis();
});

function factsOf(id: string, date = DATE): InitiativeFacts {
  const facts = initiativeFacts(tables, id, date);
  if (facts === undefined) throw new RangeError(id);
  return facts;
}

async function answerTo(facts: InitiativeFacts, name: string): Promise<FootprintsAnswer> {
  const question = questionsOf(tables, facts).get(name);
  if (question === undefined) throw new RangeError(name);
  return ask(analysis, "footprints", question);
}

const ids = (reached: InitiativeFacts["kkr"]): readonly (readonly [string, number])[] =>
  reached.map(({ area, members }) => [area.id, members]);

describe("an initiative's page", () => {
  test("Gudenåen: seven kommuner of one KKR, and the catchment of Randers Fjord", () => {
    const facts = factsOf("gudenaa");
    expect(ids(facts.kkr)).toEqual([["kkr-midtjylland", 7]]);
    expect(facts.footprint?.name).toBe("Randers Fjord");
    expect(facts.related.slice(0, 3).map(({ initiative }) => initiative.id)).toEqual([
      "bra",
      "trepart-1-5",
      "dgo-midtjylland",
    ]);
  });

  test("Limfjordsrådet crosses two KKR, and observers are told from members", () => {
    // Two kommuner are known to have observed it from 2022 to 2025.
    const facts = factsOf("limfjordsraadet", "2025-12-31");
    expect(factsOf("limfjordsraadet").observers.size).toBe(0);
    expect(ids(facts.kkr)).toEqual([
      ["kkr-midtjylland", 8],
      ["kkr-nordjylland", 8],
    ]);
    expect([...facts.observers]).toEqual(["0813", "0860"]);
    expect(facts.members.has("0813")).toBe(false);
    expect(facts.taking.map(({ role }) => role).slice(-3)).toEqual([
      "member",
      "observer",
      "observer",
    ]);
  });

  test("emissions of members and of the catchment have their bounds", async () => {
    const { rule, footprints } = await answerTo(factsOf("gudenaa"), "ghg");
    const [members, catchment] = footprints;
    expect(rule).toBe("area");
    expect(members).toMatchObject({ low: members?.value, high: members?.value, missing: 0 });
    expect(catchment?.low).toBeLessThan(catchment?.value ?? NaN);
    expect(catchment?.value).toBeLessThan(catchment?.high ?? NaN);
  });

  test("common ground is measured once for each pair", async () => {
    const facts = factsOf("gudenaa");
    const common = commonGround(facts, facts.related, await answerTo(facts, COMMON));
    const own = (await answerTo(facts, "ghg")).footprints.at(-1)?.coveredKm2 ?? NaN;
    expect(common.get("trepart-1-5")).toBeCloseTo(own, 9);
    expect(common.get("trepart-1-7")).toBe(0);
    expect(common.get("klimaalliancen")).toBeCloseTo(own, 6);
    expect(common.get("limfjordsraadet")).toBe(0);
    expect(common.get("bra")).toBeGreaterThan(1000);
    expect(common.get("bra")).toBeLessThan(own);
  });
});
