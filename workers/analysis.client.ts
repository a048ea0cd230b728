import type { OwnIndicator } from "../src/domain/own-data/own-indicator";
import type { JobName, JobReply, JobRequest } from "./analysis.api";

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

/** Starts the worker and opens the data in it. What talks to it is loaded on the way: the first page needs none of it. */
export function startAnalysis(base: string): Analysis {
  const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  const link = import("./analysis.link").then(({ linkTo }) => linkTo(worker, base));
  let last = 0;
  return {
    run<Name extends JobName>(name: Name, request: JobRequest<Name>, options: RunOptions = {}) {
      const number = (last += 1);
      const { onProgress = () => {}, transfer = [] } = options;
      const reply = link.then((to) => to.run(name, number, request, transfer, onProgress));
      return {
        reply: reply.catch((error: unknown) => ({
          is: "failed",
          code: "worker",
          detail: error instanceof Error ? error.message : String(error),
        })),
        cancel() {
          void link.then((to) => to.cancel(number));
        },
      };
    },
    adopt(own) {
      void link.then((to) => to.adopt(own));
    },
    stop() {
      worker.terminate();
    },
  };
}
