import { proxy, type Remote, transfer, wrap } from "comlink";
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
    stop() {
      worker.terminate();
    },
  };
}
