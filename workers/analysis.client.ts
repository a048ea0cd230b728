import { proxy, type Remote, wrap } from "comlink";
import type { AggregateReply, AggregateRequest, AnalysisApi } from "./analysis.api";

export interface Analysis {
  aggregate(request: AggregateRequest, onProgress: (done: number) => void): Promise<AggregateReply>;
  cancel(number: number): void;
  stop(): void;
}

const failed = (request: AggregateRequest, error: unknown): AggregateReply => ({
  is: "failed",
  number: request.number,
  code: "worker",
  detail: error instanceof Error ? error.message : String(error),
});

/** Starts the worker and opens the data in it; every call waits for that. */
export function startAnalysis(base: string): Analysis {
  const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  const api: Remote<AnalysisApi> = wrap<AnalysisApi>(worker);
  const opened = api.open(base);
  return {
    async aggregate(request, onProgress) {
      try {
        await opened;
        return await api.aggregate(request, proxy(onProgress));
      } catch (error) {
        return failed(request, error);
      }
    },
    cancel(number) {
      void api.cancel(number);
    },
    stop() {
      worker.terminate();
    },
  };
}
