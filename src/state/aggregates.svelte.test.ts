import { expect, test } from "vitest";
import type { JobReply, LevelsRequest } from "../../workers/analysis.api";
import type { Analysis, RunOptions } from "../../workers/analysis.client";
import { createAggregates } from "./aggregates.svelte";

interface Call {
  readonly request: unknown;
  readonly progress: (done: number) => void;
  readonly answer: (reply: JobReply<"levels">) => void;
}

function makeAnalysis(): Analysis & { readonly calls: Call[]; readonly cancelled: number[] } {
  const calls: Call[] = [];
  const cancelled: number[] = [];
  const run = (_name: unknown, request: unknown, options?: RunOptions) => {
    const number = calls.length;
    const reply = new Promise<JobReply<"levels">>((answer) => {
      calls.push({ request, progress: (done) => options?.onProgress?.(done), answer });
    });
    return { reply, cancel: () => void cancelled.push(number) };
  };
  return { calls, cancelled, run, adopt() {}, stop() {} };
}

const wanted = (indicator: string): LevelsRequest => ({
  indicator,
  normalisation: "total",
  level: "kkr",
  date: "2026-11-25",
});

const done = (value: number): JobReply<"levels"> => ({
  is: "done",
  answer: {
    years: [2023],
    areas: ["kkr-midtjylland"],
    values: Float64Array.of(value),
    gaps: Uint8Array.of(0),
    flags: Uint8Array.of(1),
    members: Uint16Array.of(19),
    missing: Uint16Array.of(2),
  },
});

const settle = (): Promise<void> => Promise.resolve().then(() => undefined);

test("the newest request wins and the one before is cancelled", async () => {
  const analysis = makeAnalysis();
  const aggregates = createAggregates(() => analysis);
  aggregates.request(wanted("ghg"));
  aggregates.request(wanted("population"));
  expect(analysis.cancelled).toEqual([0]);
  analysis.calls[1]?.answer(done(7));
  await settle();
  analysis.calls[0]?.answer(done(5));
  await settle();
  expect(aggregates.result?.figure("kkr-midtjylland", 2023)).toEqual({
    is: "value",
    value: 7,
    flags: ["preliminary"],
    members: 19,
    missing: 2,
  });
});

test("the same request is asked once, and again after it was cancelled", async () => {
  const analysis = makeAnalysis();
  const aggregates = createAggregates(() => analysis);
  aggregates.request(wanted("ghg"));
  aggregates.request(wanted("ghg"));
  expect(analysis.calls).toHaveLength(1);
  aggregates.cancel();
  analysis.calls[0]?.answer({ is: "cancelled" });
  await settle();
  expect([aggregates.cancelled, aggregates.progress]).toEqual([true, null]);
  aggregates.request(wanted("ghg"));
  expect(analysis.calls).toHaveLength(2);
});

test("progress that comes after the answer is dropped", async () => {
  const analysis = makeAnalysis();
  const aggregates = createAggregates(() => analysis);
  aggregates.request(wanted("ghg"));
  analysis.calls[0]?.progress(0.5);
  expect(aggregates.progress).toBe(0.5);
  analysis.calls[0]?.answer(done(5));
  await settle();
  analysis.calls[0]?.progress(1);
  expect(aggregates.progress).toBeNull();
});

test("a failure is told with what was wrong", async () => {
  const analysis = makeAnalysis();
  const aggregates = createAggregates(() => analysis);
  aggregates.request(wanted("x"));
  analysis.calls[0]?.answer({ is: "failed", code: "unknown-indicator", detail: "x" });
  await settle();
  expect(aggregates.fault).toBe("x");
});
