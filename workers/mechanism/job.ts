import type { JobAnswer, JobName, JobRequest } from "../analysis.api";
import type { AnalysisData } from "./analysis-data";

/**
 * One kind of work. It yields the part done, 0–1, at least every 20 ms or so of work: between two steps the worker reports,
 * answers messages and stops where it was cancelled. It may await data. What it returns is transferred, so the
 * typed arrays in it must be its own. It throws JobFault where the request cannot be met; an AreasFault of a reader is told as code `input`.
 *
 * To add one: name its request and answer in `AnalysisJobs` (`analysis.api.ts`), write `jobs/<name>.ts` with a function of this type,
 * list it in JOBS (`analysis.impl.ts`). The page calls `analysis.run("<name>", request)`.
 */
export type Job<Name extends JobName> = (
  data: AnalysisData,
  request: JobRequest<Name>,
) => AsyncGenerator<number, JobAnswer<Name>, void>;
