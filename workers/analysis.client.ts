import { proxy, type Remote, transfer, wrap } from "comlink";
import type { OwnIndicator } from "../src/domain/own-data/own-indicator";
import type { AnalysisApi, JobName, JobReply, JobRequest } from "./analysis.api";

export interface RunOptions {
  /** Part done, 0–1; for jobs that take longer than 50 ms. */
  readonly onProgress?: (done: number) => void;
  /** Buffers in the request that the page gives away. */
  readonly transfer?: ArrayBuffer[];
}

/** A job on its way. Its reply never rejects. */
export interface RunningJob<Name extends JobName> {
  readonly reply: Promise<JobReply<Name>>;
  cancel(): void;
}

export interface Analysis {
  run<Name extends JobName>(
    name: Name,
    request: JobRequest<Name>,
    options?: RunOptions,
  ): RunningJob<Name>;
  /** A reader's own indicators, all there are now: jobs asked for from here on know them. */
  adopt(own: readonly OwnIndicator[]): void;
  stop(): void;
}

/** Starts the worker and opens the data in it; every job waits for that. */
export function startAnalysis(base: string): Analysis {
  const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  const api: Remote<AnalysisApi> = wrap<AnalysisApi>(worker);
  // A failure shows in the reply of every job.
  void api.open(base).catch(() => {});
  let last = 0;
  return {
    run<Name extends JobName>(name: Name, request: JobRequest<Name>, options: RunOptions = {}) {
      const number = (last += 1);
      const { onProgress = () => {}, transfer: buffers = [] } = options;
      const reply = api.run(name, number, transfer(request, buffers), proxy(onProgress));
      return {
        reply: reply.catch((error: unknown) => ({
          is: "failed",
          code: "worker",
          detail: error instanceof Error ? error.message : String(error),
        })) as Promise<JobReply<Name>>,
        cancel() {
          void api.cancel(number);
        },
      };
    },
    adopt(own) {
      // A worker that has no data says so in the reply of the job that follows.
      void api.adopt(own).catch(() => {});
    },
    stop() {
      worker.terminate();
    },
  };
}
