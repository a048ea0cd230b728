import { proxy, type Remote, transfer, wrap } from "comlink";
import type { OwnIndicator } from "../src/domain/own-data/own-indicator";
import type { AnalysisApi, JobName, JobReply, JobRequest } from "./analysis.api";

/** The typed border to the running worker. */
export interface AnalysisLink {
  run<Name extends JobName>(
    name: Name,
    number: number,
    request: JobRequest<Name>,
    buffers: ArrayBuffer[],
    onProgress: (done: number) => void,
  ): Promise<JobReply<Name>>;
  cancel(number: number): void;
  adopt(own: readonly OwnIndicator[]): void;
}

/** Opens the data in the worker; every job waits for that, and a failure shows in the reply of each. */
export function linkTo(worker: Worker, base: string): AnalysisLink {
  const api: Remote<AnalysisApi> = wrap<AnalysisApi>(worker);
  void api.open(base).catch(() => {});
  return {
    run<Name extends JobName>(
      name: Name,
      number: number,
      request: JobRequest<Name>,
      buffers: ArrayBuffer[],
      onProgress: (done: number) => void,
    ) {
      return api.run(name, number, transfer(request, buffers), proxy(onProgress));
    },
    cancel(number) {
      void api.cancel(number);
    },
    adopt(own) {
      // A worker that has no data says so in the reply of the job that follows.
      void api.adopt(own).catch(() => {});
    },
  };
}
