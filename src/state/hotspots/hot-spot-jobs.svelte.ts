import type { HotSpotsRequest } from "../../../workers/analysis.api";
import type { Analysis, RunningJob } from "../../../workers/analysis.client";
import { createNewestJob, type NewestJob } from "../newest-job.svelte";
import type { HotSpotAnswer } from "./spot-classes";

type Job = NewestJob<"hotspots", HotSpotAnswer>;

/** The same question in several years, asked when the reader wants it. */
export interface YearsJob {
  /** Answers so far, by year, ascending; null until asked. */
  readonly answers: readonly (readonly [number, HotSpotAnswer])[] | null;
  /** What stopped the years, null where nothing did. */
  readonly fault: string | null;
  /** Part of the years done, null when none is on its way. */
  readonly progress: number | null;
  /** The question of which the answers are. */
  readonly asked: string;
  run(question: string, requests: ReadonlyMap<number, HotSpotsRequest>): Promise<void>;
  cancel(): void;
}

/** What the page of hot spots asks the worker. */
export interface HotSpotJobs {
  readonly spots: Job;
  /** Local Moran for the scatter plot, whichever method is chosen. */
  readonly scatter: Job;
  readonly years: YearsJob;
}

/** A year without any figure is no year of the series. */
const WITHOUT_VALUES = "no-values";

function createYearsJob(analysis: () => Analysis): YearsJob {
  let answers = $state.raw<readonly (readonly [number, HotSpotAnswer])[] | null>(null);
  let progress = $state<number | null>(null);
  let asked = $state("");
  let fault = $state<string | null>(null);
  let running: RunningJob<"hotspots"> | null = null;
  const cancel = (): void => {
    running?.cancel();
    running = null;
    progress = null;
    asked = "";
  };
  return {
    get answers() {
      return answers;
    },
    get fault() {
      return fault;
    },
    get progress() {
      return progress;
    },
    get asked() {
      return asked;
    },
    async run(question, requests) {
      cancel();
      asked = question;
      answers = null;
      fault = null;
      progress = 0;
      const found: (readonly [number, HotSpotAnswer])[] = [];
      for (const [index, [year, request]] of [...requests].entries()) {
        const job = analysis().run("hotspots", request);
        running = job;
        const reply = await job.reply;
        if (running !== job) return;
        if (reply.is === "done") found.push([year, reply.answer]);
        else if (reply.is === "failed" && reply.code !== WITHOUT_VALUES) {
          fault = reply.detail;
          break;
        }
        progress = (index + 1) / requests.size;
      }
      running = null;
      progress = null;
      if (fault === null) answers = found;
    },
    cancel,
  };
}

const keep = (answer: HotSpotAnswer): HotSpotAnswer => answer;

export function createHotSpotJobs(analysis: () => Analysis): HotSpotJobs {
  return {
    spots: createNewestJob(analysis, "hotspots", keep),
    scatter: createNewestJob(analysis, "hotspots", keep),
    years: createYearsJob(analysis),
  };
}
