import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Mishap, type Plan, type RecordedSource, startRecorded } from "./server";
import { answerBoundaries } from "./sources/boundaries";
import { answerCapacity, UNSAID } from "./sources/capacity";
import { answerStatbank } from "./sources/statbank";
import {
  contentOf,
  differing,
  makeClock,
  makeWorkshop,
  runImport,
  type Workshop,
} from "./workshop";

const KEY = "marked-key-55d0";
const environment = { DATAFORDELER_API_KEY: KEY };
const state: { workshop: Workshop; sources: RecordedSource[]; codes: readonly string[] } = {
  workshop: { root: "", data: "", cache: "", remove: () => Promise.resolve() },
  sources: [],
  codes: [],
};
beforeEach(async () => {
  state.workshop = await makeWorkshop();
  const areas = (await contentOf(state.workshop.data)).get("areas.csv") ?? "";
  state.codes = Array.from(areas.matchAll(/^(\d{4}),municipality/gmu), ([, code]) => code);
});
afterEach(async () => {
  await Promise.all(state.sources.splice(0).map((source) => source.close()));
  await state.workshop.remove();
});

async function start(answer: Plan["answer"], mishaps: readonly (readonly [number, Mishap])[] = []) {
  const source = await startRecorded({ answer, mishaps: new Map(mishaps) });
  state.sources.push(source);
  return source;
}

const importFrom = (source: RecordedSource, name: string, clock = makeClock().clock) =>
  runImport(state.workshop, [name, "--base-url", source.baseUrl, "--pause", "0"], {
    clock,
    environment,
  });

/** The value and flag of a figure imported today. */
async function imported(file: string, indicator: string, area: string): Promise<string> {
  const text = (await contentOf(state.workshop.data)).get(`observations/${file}.csv`) ?? "";
  const line = text
    .split("\n")
    .find((row) => row.startsWith(`${area},${indicator},`) && row.endsWith(",2026-11-25"));
  return line?.split(",").slice(2, 5).join(",") ?? "";
}

describe("StatBank", () => {
  test("tables are asked for by what they say of themselves, and the kommuner among the areas are taken", async () => {
    const source = await start(answerStatbank(state.codes));
    const { code, stdout, stderr } = await importFrom(source, "statbank");
    expect(stderr).not.toContain("fault");
    expect(code).toBe(0);
    for (const indicator of ["population", "area_km2", "electric_cars", "oil_heating_share"])
      expect(stdout).toContain(`${indicator} 2027: new, 96 figures differ`);
    for (const indicator of ["land_nature", "land_built", "fossil_heating_direct"])
      expect(stdout).toContain(`${indicator} 2027: new`);
    // Decimal comma; two signs for no figure, which is no zero.
    expect(await imported("base", "population", "0101")).toBe("2027,4.25,");
    expect(await imported("base", "population", "0147")).toBe("2027,,mangler");
    expect(await imported("base", "population", "0151")).toBe("2027,,mangler");
    // Shares are of their own table's whole.
    expect(await imported("energy", "electric_cars_share", "0101")).toMatch(/^2027,\d+(\.\d+)?,$/u);
    const names = [...(await contentOf(state.workshop.data)).keys()];
    expect(names.filter((name) => name.startsWith("changes/"))).toHaveLength(6);
    const areas = (await contentOf(state.workshop.data)).get("observations/base.csv") ?? "";
    expect(areas).not.toMatch(/^0?(411|084|000),/mu);
    // The variable of areas is called AMT in one of them.
    expect(source.asked.some(({ body }) => body.includes('"code":"AMT"'))).toBe(true);
  });

  test.each([
    ["FOLK1A", { is: "body", body: "OMRÅDE;TID;INDHOLD\r\n101;2027K1;1.234,5\r\n" } as const],
    ["FOLK1A", { is: "body", body: "OMRÅDE,TID,INDHOLD\r\n101,2027K1,12\r\n" } as const],
    ["FOLK1A", { is: "body", body: '{"errorTypeCode":"TABLE-NOT-FOUND"}' } as const],
  ])("%s with %o is refused and nothing is written", async (name, wrong) => {
    const before = await contentOf(state.workshop.data);
    const source = await start(answerStatbank(state.codes), [
      [2, wrong],
      [3, wrong],
    ]);
    const { code, stderr } = await importFrom(source, name);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^import: FOLK1A: FOLK1A 2027K1(:2)?: /mu);
    expect(differing(before, await contentOf(state.workshop.data))).toEqual([]);
  });
});

describe("Energi Data Service", () => {
  test("gives the newest month, page by page; a kommune it does not name has no figure", async () => {
    const source = await start(answerCapacity(state.codes), [[2, { is: "status", status: 429 }]]);
    const { code, stdout } = await importFrom(source, "energidataservice");
    expect(code).toBe(0);
    expect(source.asked).toHaveLength(3);
    expect(stdout).toContain("solar_mw 2026: revised since undated");
    expect(await imported("energy", "solar_mw", "0101")).toBe("2026,13.625,");
    expect(await imported("energy", "solar_mw", UNSAID)).toBe("2026,,mangler");
    expect(await imported("energy", "wind_onshore_mw", "0151")).toBe("2026,,mangler");
  });
});

describe("DAGI", () => {
  test("is handed page by page to the tool that builds the boundaries", async () => {
    const source = await start(answerBoundaries(state.codes, KEY));
    const before = await contentOf(state.workshop.data);
    const { code, stderr } = await importFrom(source, "dagi");
    expect(stderr).toContain("dagi [########################] 4/4");
    expect(code).toBe(0);
    const changed = differing(before, await contentOf(state.workshop.data));
    expect(changed).toContain("geography/areas.topo.json");
    expect(changed.every((name) => name.startsWith("geography/"))).toBe(true);
    expect(source.asked.every(({ url }) => url.searchParams.get("apiKey") === KEY)).toBe(true);
    const texts = [...(await contentOf(state.workshop.root)).values(), stderr];
    expect(texts.some((text) => text.includes(KEY))).toBe(false);
  });

  test("cut in the middle of a page leaves the boundaries as they are", async () => {
    const cut = {
      is: "body",
      body: "<wfs:FeatureCollection numberMatched='99'><wfs:member>",
    } as const;
    const source = await start(answerBoundaries(state.codes, KEY), [
      [3, cut],
      [4, cut],
    ]);
    const before = await contentOf(state.workshop.data);
    const { code, stderr } = await importFrom(source, "dagi");
    expect(code).toBe(2);
    expect(stderr).toContain("DAGI from 50: must be a whole FeatureCollection");
    expect(differing(before, await contentOf(state.workshop.data))).toEqual([]);
  });
});

describe("every source of pages", () => {
  test.each(["BOL102", "energidataservice", "dagi"])(
    "%s, stopped at any question and started again, ends with the same bytes",
    async (name) => {
      const answers: Readonly<Record<string, Plan["answer"]>> = {
        BOL102: answerStatbank(state.codes),
        energidataservice: answerCapacity(state.codes),
        dagi: answerBoundaries(state.codes, KEY),
      };
      const answer = answers[name];
      const whole = await makeWorkshop();
      const here = state.workshop;
      state.workshop = whole;
      await importFrom(await start(answer), name);
      const expected = await contentOf(whole.data);
      await whole.remove();
      state.workshop = here;
      const { clock } = makeClock();
      const dying = { ...clock, sleep: () => Promise.reject(new Error("killed")) };
      const source = await start(answer, [[2, { is: "status", status: 503 }]]);
      expect((await importFrom(source, name, dying)).code).toBe(1);
      expect((await importFrom(source, name, clock)).code).toBe(0);
      expect(differing(expected, await contentOf(here.data))).toEqual([]);
    },
  );
});
