import { expect, test } from "vitest";
import type { JobReply } from "../../../workers/analysis.api";
import type { Analysis } from "../../../workers/analysis.client";
import { createHotSpotJobs } from "./hot-spot-jobs.svelte";
import { readOptions, requestOf } from "./options";

type Reply = JobReply<"hotspots">;

function makeAnalysis() {
  const answers: ((reply: Reply) => void)[] = [];
  const cancelled: number[] = [];
  const analysis: Analysis = {
    run() {
      const number = answers.length;
      const reply = new Promise<Reply>((answer) => {
        answers.push(answer);
      });
      return { reply, cancel: () => void cancelled.push(number) };
    },
    adopt() {},
    stop() {},
  };
  return { analysis, answers, cancelled };
}

const done: Reply = {
  is: "done",
  answer: {
    n: 0,
    islands: 0,
    weights: "links",
    permutations: 999,
    seed: 42,
    stat: "gi",
    fdr: true,
    global: { statistic: null, expected: null, variance: null, z: null, p: null },
    local: [],
  },
};
const failed = (code: string): Reply => ({ is: "failed", code, detail: "the worker is gone" });

const REQUESTS = new Map(
  [2021, 2022].map((year) => [
    year,
    requestOf(
      {
        indicator: { id: "ghg" } as Parameters<typeof requestOf>[0]["indicator"],
        normalisation: "capita",
        year,
      },
      readOptions({}),
    ),
  ]),
);

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
};

test("years are asked one after the other; one without figures is left out", async () => {
  const { analysis, answers } = makeAnalysis();
  const { years } = createHotSpotJobs(() => analysis);
  const run = years.run("q", REQUESTS);
  expect([answers.length, years.progress]).toEqual([1, 0]);
  answers[0]?.(failed("no-values"));
  await settle();
  expect([answers.length, years.progress]).toEqual([2, 0.5]);
  answers[1]?.(done);
  await run;
  expect(years.answers?.map(([year]) => year)).toEqual([2022]);
  expect([years.progress, years.fault, years.asked]).toEqual([null, null, "q"]);
});

test("another fault ends the years and is told", async () => {
  const { analysis, answers } = makeAnalysis();
  const { years } = createHotSpotJobs(() => analysis);
  const run = years.run("q", REQUESTS);
  answers[0]?.(failed("worker"));
  await run;
  expect([answers.length, years.answers, years.fault]).toEqual([1, null, "the worker is gone"]);
});

test("cancelled years answer nothing, even when the worker is late", async () => {
  const { analysis, answers, cancelled } = makeAnalysis();
  const { years } = createHotSpotJobs(() => analysis);
  const run = years.run("q", REQUESTS);
  years.cancel();
  answers[0]?.(done);
  await run;
  expect([cancelled, answers.length, years.answers, years.progress]).toEqual([[0], 1, null, null]);
});
