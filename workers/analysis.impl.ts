import type { FetchLike } from "../src/sources/load-data";
import { AreasFault } from "../src/sources/read-areas/areas-result";
import type { AnalysisApi, JobName, JobReply } from "./analysis.api";
import { areas } from "./jobs/areas";
import { footprints } from "./jobs/footprints";
import { hotspots } from "./jobs/hotspots";
import { levels } from "./jobs/levels";
import { overlap } from "./jobs/overlap";
import { points } from "./jobs/points";
import { zonal } from "./jobs/zonal";
import { type AnalysisData, openAnalysisData } from "./mechanism/analysis-data";
import type { Job } from "./mechanism/job";
import { JobFault } from "./mechanism/job-fault";
import { runJob } from "./mechanism/run-job";

type JobTable = { readonly [Name in JobName]: Job<Name> };

/** The readers of a user's files are fetched with the first file. */
const readOwn: Job<"readOwn"> = async function* (data, request) {
  const job = await import("./jobs/read-own");
  return yield* job.readOwn(data, request);
};

const JOBS: JobTable = { areas, levels, footprints, overlap, points, zonal, hotspots, readOwn };

function failed(error: unknown): { is: "failed"; code: string; detail: string } {
  if (error instanceof JobFault) return { is: "failed", code: error.code, detail: error.detail };
  if (error instanceof AreasFault) return { is: "failed", code: "input", detail: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { is: "failed", code: "worker", detail };
}

/** The analysis worker without its worker: plain functions that Node runs too. */
export function createAnalysis(fetchUrl: FetchLike): AnalysisApi {
  let opened: Promise<AnalysisData> | undefined;
  /** What ends the running jobs, by number. */
  const running = new Map<number, () => void>();
  return {
    async open(base) {
      opened ??= openAnalysisData(fetchUrl, base);
      await opened;
    },
    async adopt(own) {
      (await opened)?.adopt(own);
    },
    async run(name, number, request, onProgress) {
      let isCancelled = false;
      // Replies at once, also while the job waits for the network.
      const cancelled = new Promise<{ readonly is: "cancelled" }>((resolve) => {
        running.set(number, () => {
          isCancelled = true;
          resolve({ is: "cancelled" });
        });
      });
      const work = async (): Promise<JobReply<typeof name>> => {
        if (opened === undefined) throw new JobFault("not-open", "");
        const job: JobTable[typeof name] = JOBS[name];
        const hooks = { onProgress, isCancelled: () => isCancelled };
        const answer = await runJob(job(await opened, request), hooks);
        return answer === undefined ? { is: "cancelled" } : { is: "done", answer };
      };
      try {
        return await Promise.race([work(), cancelled]);
      } catch (error) {
        return failed(error);
      } finally {
        running.delete(number);
      }
    },
    cancel(number) {
      running.get(number)?.();
    },
  };
}
