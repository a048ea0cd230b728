import type { JobAnswer, JobName, JobRequest } from "../../workers/analysis.api";
import type { Analysis, RunningJob } from "../../workers/analysis.client";

/** Gives the one worker, and starts it the first time. */
export type OpenAnalysis = () => Analysis;

/** One kind of analysis as a view asks for it: only the newest request counts. */
export interface NewestJob<Name extends JobName, Result> {
  /** Null until there is an answer to the newest request. */
  readonly result: Result | null;
  /** Done part of a calculation that takes time, null when none is on its way. */
  readonly progress: number | null;
  readonly fault: string | null;
  readonly cancelled: boolean;
  /** The same request again asks nothing; requests are compared as JSON. */
  request(wanted: JobRequest<Name>): void;
  cancel(): void;
}

/** A new request cancels the one before and drops its answer. */
export function createNewestJob<Name extends JobName, Result>(
  analysis: OpenAnalysis,
  name: Name,
  read: (answer: JobAnswer<Name>) => Result,
): NewestJob<Name, Result> {
  let result = $state.raw<Result | null>(null);
  let progress = $state<number | null>(null);
  let fault = $state<string | null>(null);
  let cancelled = $state(false);
  let asked = "";
  let running: RunningJob<Name> | null = null;

  const finish = async (job: RunningJob<Name>): Promise<void> => {
    const reply = await job.reply;
    if (running !== job) return;
    running = null;
    progress = null;
    if (reply.is === "done") result = read(reply.answer);
    else if (reply.is === "failed") fault = reply.detail;
    else cancelled = true;
  };

  return {
    get result() {
      return result;
    },
    get progress() {
      return progress;
    },
    get fault() {
      return fault;
    },
    get cancelled() {
      return cancelled;
    },
    request(wanted) {
      const key = JSON.stringify(wanted);
      if (key === asked) return;
      running?.cancel();
      asked = key;
      result = null;
      fault = null;
      cancelled = false;
      progress = 0;
      const job: RunningJob<Name> = analysis().run(name, wanted, {
        onProgress(done) {
          // The last report may come after the answer: it crosses the border on its own.
          if (running === job) progress = done;
        },
      });
      running = job;
      void finish(job);
    },
    cancel() {
      running?.cancel();
      asked = "";
    },
  };
}
