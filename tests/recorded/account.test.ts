import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Mishap, type RecordedSource, startRecorded } from "./server";
import { answerAccount, syntheticTonnes } from "./sources/account";
import {
  contentOf,
  differing,
  makeClock,
  makeWorkshop,
  runImport,
  type Workshop,
} from "./workshop";

const KEY = "marked-key+with/signs=7f3a";
const environment = { KLIMAREGNSKAB_API_KEY: KEY };
const WANTED = ["klimaregnskab", "--years", "2023", "--pause", "0"];

const state: { workshop: Workshop; source: RecordedSource | null } = {
  workshop: { root: "", data: "", cache: "", remove: () => Promise.resolve() },
  source: null,
};
beforeEach(async () => {
  state.workshop = await makeWorkshop();
});
afterEach(async () => {
  await state.source?.close();
  await state.workshop.remove();
});

async function start(mishaps: readonly (readonly [number, Mishap])[] = [], onSlow?: () => void) {
  const answer = answerAccount(KEY);
  const planned = new Map(mishaps);
  state.source = await startRecorded({ answer, mishaps: planned, ...(onSlow && { onSlow }) });
  return state.source;
}

const imported = (source: RecordedSource, time = makeClock(), more: readonly string[] = []) =>
  runImport(state.workshop, [...WANTED, "--base-url", source.baseUrl, ...more], {
    clock: time.clock,
    environment,
  });

describe("the account, asked one kommune and year at a time", () => {
  test("becomes a new version beside the old one, with a change report", async () => {
    const before = await contentOf(state.workshop.data);
    const source = await start();
    const { code, stdout, stderr } = await imported(source);
    expect(stderr).toContain("klimaregnskab [########################] 98/98");
    expect(code).toBe(0);
    expect(source.asked).toHaveLength(98);
    expect(source.asked[0]?.url.searchParams.get("municipality")).toBe("101");
    expect(stdout).toMatch(/^ghg 2023: revised since 2026-05-18, 98 figures differ/mu);
    const after = await contentOf(state.workshop.data);
    expect(differing(before, after).toSorted()).toEqual([
      "changes/2026-11-25-klimaregnskab.csv",
      "observations/base.csv",
      "observations/emissions.csv",
      "observations/energy.csv",
      "sources.csv",
    ]);
    const emissions = after.get("observations/emissions.csv") ?? "";
    // The old version stands as it stood.
    expect(emissions.startsWith(before.get("observations/emissions.csv") ?? "-")).toBe(true);
    const energy = syntheticTonnes(101, 2023, "Energi");
    expect(emissions).toContain(`\n0101,ghg_energy,2023,${energy},,klimaregnskab,2026-11-25\n`);
    const report = after.get("changes/2026-11-25-klimaregnskab.csv") ?? "";
    expect(report).toMatch(
      /^area,indicator,year,old,new,old_vintage,new_vintage,why,times_usual,look\n/u,
    );
    expect(report).toMatch(/^0825,ghg,2023,-9374\.\d+,[-\d.]+,2026-05-18,2026-11-25,revised,/mu);
  });

  test("nets the two rows Samlet, keeps gross apart, and reads a ratio labelled % as a fraction", async () => {
    const { code } = await imported(await start());
    expect(code).toBe(0);
    const after = await contentOf(state.workshop.data);
    const figure = (file: string, indicator: string): number => {
      const pattern = new RegExp(`^0825,${indicator},2023,([-\\d.]+),.*2026-11-25$`, "mu");
      return Number(pattern.exec(after.get(`observations/${file}.csv`) ?? "")?.[1]);
    };
    const uptake = figure("emissions", "ghg_agriculture");
    const people = figure("base", "population");
    expect(uptake).toBe(-60_000);
    expect(people).toBe(1000 + 37 * 825);
    const gross = figure("emissions", "ghg_gross_capita") * people;
    expect(figure("emissions", "ghg")).toBeCloseTo(gross + uptake, 3);
    expect(figure("energy", "renewable_ratio")).toBe(111);
  });

  test("asked again with the same answers changes nothing, and writes no second version", async () => {
    const source = await start();
    await imported(source);
    const first = await contentOf(state.workshop.data);
    const { code, stdout } = await imported(source, makeClock("2026-12-25T09:00:00Z"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ghg 2023: unchanged$/mu);
    const second = await contentOf(state.workshop.data);
    expect(differing(first, second).toSorted()).toEqual([
      "changes/2026-12-25-klimaregnskab.csv",
      "sources.csv",
    ]);
  });
});

describe("a source in trouble", () => {
  test("is waited for as long as it asks, then twice as long each time", async () => {
    const time = makeClock();
    const source = await start([
      [1, { is: "status", status: 429, after: "7" }],
      [2, { is: "status", status: 429, after: "Wed, 25 Nov 2026 09:00:27 GMT" }],
      [3, { is: "status", status: 429, body: "Try again in 12 seconds." }],
      [4, { is: "status", status: 502 }],
      [5, { is: "cut" }],
      [8, { is: "body", body: "<html>busy</html>" }],
    ]);
    const { code, stderr } = await imported(source, time, ["--check"]);
    expect(code).toBe(0);
    expect(time.slept).toEqual([7000, 20_000, 12_000, 8000, 16_000, 1000]);
    expect(stderr).toContain("klimaregnskab: 0101-2023: HTTP 429; again in 7 s");
    expect(stderr).toContain("0101-2023: the connection broke; again in 16 s");
  });

  test("that stops in the middle of an answer is given up after a minute and asked again", async () => {
    const time = makeClock();
    const source = await start([[2, { is: "slow" }]], time.runOut);
    const { code, stderr } = await imported(source, time, ["--check"]);
    expect(code).toBe(0);
    expect(stderr).toContain("0147-2023: no answer in time; again in 1 s");
  });

  test("that wants more patience than ten minutes is left for another day", async () => {
    const source = await start([[1, { is: "status", status: 429, after: "3600" }]]);
    const { code, stderr } = await imported(source);
    expect(code).toBe(1);
    expect(stderr).toContain("0101-2023: HTTP 429, 1 times; run it again later.");
  });

  test.each([
    ["{}", "must hold a list called data"],
    ['{"data":[{"sektor":"Energi","enhed":"Ton CO₂e","værdi":"12,5"}]}', "værdi must be a number"],
    ['{"data":[{"type":"x"}]}', "sektor must be a text"],
  ])("with another shape, %s, is named with what was found", async (body, rule) => {
    const before = await contentOf(state.workshop.data);
    const wrong = { is: "body", body } as const;
    const { code, stderr } = await imported(
      await start([
        [1, wrong],
        [2, wrong],
      ]),
    );
    expect(code).toBe(2);
    expect(stderr).toContain(`import: klimaregnskab: 0101-2023: ${rule}`);
    expect(differing(before, await contentOf(state.workshop.data))).toEqual([]);
  });
});
