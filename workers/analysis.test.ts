import { expose, proxy, wrap } from "comlink";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { answerOf } from "../tests/helpers/ask-analysis";
import { serveCompiledPackage } from "../tests/helpers/compiled-package";
import type { AnalysisApi, JobReply, LevelsRequest } from "./analysis.api";
import { createAnalysis } from "./analysis.impl";

const BASE = "http://own.test/data/";
let fetchUrl: (url: string) => Promise<Response>;

beforeAll(async () => {
  fetchUrl = await serveCompiledPackage(BASE);
});

async function makeAnalysis(): Promise<AnalysisApi> {
  const analysis = createAnalysis(fetchUrl);
  await analysis.open(BASE);
  return analysis;
}

const request = (change: Partial<LevelsRequest>): LevelsRequest => ({
  indicator: "ghg",
  normalisation: "total",
  level: "region",
  date: "2026-12-31",
  ...change,
});

/** Values of one year by area. */
function valuesOf(reply: JobReply<"levels">, year: number): Map<string, number> {
  const { years, areas, values } = answerOf(reply);
  const row = years.indexOf(year) * areas.length;
  return new Map(areas.map((area, column) => [area, values[row + column] ?? Number.NaN]));
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

describe("aggregates of the real package", () => {
  test("the net totals of the 98 accounts are 45.5 Mt in 2018 and 34.0 Mt in 2023", async () => {
    const analysis = await makeAnalysis();
    const reply = await analysis.run("levels", 1, request({ level: "country" }), () => {});
    expect((valuesOf(reply, 2018).get("DK") ?? 0) / 1e6).toBeCloseTo(45.5, 1);
    expect((valuesOf(reply, 2023).get("DK") ?? 0) / 1e6).toBeCloseTo(34.0, 1);
  });

  test("five regions become four and no total moves", async () => {
    const analysis = await makeAnalysis();
    const before = await analysis.run("levels", 1, request({}), () => {});
    const after = await analysis.run("levels", 1, request({ date: "2027-01-01" }), () => {});
    const [five, four] = [valuesOf(before, 2023), valuesOf(after, 2023)];
    expect([five.size, four.size]).toEqual([5, 4]);
    expect(four.get("region-oestdanmark")).toBeCloseTo(
      (five.get("1084") ?? 0) + (five.get("1085") ?? 0),
      3,
    );
    expect(four.get("1082")).toBe(five.get("1082"));
    expect(sum(four.values())).toBeCloseTo(sum(five.values()), 3);
  });

  test("KKR and regions of 2026 are the same sums", async () => {
    const analysis = await makeAnalysis();
    const kkr = valuesOf(
      await analysis.run("levels", 1, request({ level: "kkr" }), () => {}),
      2020,
    );
    const region = valuesOf(await analysis.run("levels", 1, request({}), () => {}), 2020);
    expect(kkr.get("kkr-midtjylland")).toBe(region.get("1082"));
  });

  test("23 catchments share out most of the country, and never more than all of it", async () => {
    const analysis = await makeAnalysis();
    const reply = await analysis.run("levels", 1, request({ level: "catchment" }), () => {});
    const values = valuesOf(reply, 2023);
    expect(values.size).toBe(23);
    const part = sum(values.values()) / 34_039_454;
    expect(part).toBeGreaterThan(0.97);
    expect(part).toBeLessThanOrEqual(1.0001);
  });

  test("a mean lies between its members, and a gap is counted", async () => {
    const analysis = await makeAnalysis();
    const asked = request({ indicator: "groundwater_recharge", level: "kkr" });
    const reply = await analysis.run("levels", 1, asked, () => {});
    const { areas, members, missing, values } = answerOf(reply);
    const north = areas.indexOf("kkr-nordjylland");
    expect(members[north]).toBe(11);
    expect(missing[north]).toBe(1);
    expect(values[north]).toBeGreaterThan(100);
    expect(values[north]).toBeLessThan(600);
  });

  test("an indicator that does not exist is refused with its name", async () => {
    const analysis = await makeAnalysis();
    expect(await analysis.run("levels", 1, request({ indicator: "nothing" }), () => {})).toEqual({
      is: "failed",
      code: "unknown-indicator",
      detail: "nothing",
    });
  });

  test("progress reaches the end, and a cancelled request says so", async () => {
    const analysis = await makeAnalysis();
    const progress: number[] = [];
    const done = await analysis.run("levels", 1, request({}), (part) => {
      progress.push(part);
    });
    expect(done.is).toBe("done");
    expect(progress.at(-1)).toBe(1);
    const running = analysis.run("levels", 2, request({}), () => {});
    analysis.cancel(2);
    expect(await running).toEqual({ is: "cancelled" });
  });
});

test("the interface survives the border to a worker", async () => {
  const { port1, port2 } = new MessageChannel();
  expose(createAnalysis(fetchUrl), port1);
  const remote = wrap<AnalysisApi>(port2);
  await remote.open(BASE);
  const seen: number[] = [];
  const onProgress = proxy((part: number) => {
    seen.push(part);
  });
  const reply = await remote.run("levels", 1, request({ level: "kkr" }), onProgress);
  expect(valuesOf(reply as JobReply<"levels">, 2023).size).toBe(5);
  await vi.waitFor(() => {
    expect(seen.at(-1)).toBe(1);
  });
  port1.close();
  port2.close();
});
