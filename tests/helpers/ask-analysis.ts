import type {
  AnalysisApi,
  JobAnswer,
  JobName,
  JobReply,
  JobRequest,
} from "../../workers/analysis.api";
import { createAnalysis } from "../../workers/analysis.impl";
import { serveCompiledPackage } from "./compiled-package";

const BASE = "http://own.test/data/";

/** The analysis over the project's own package, in this process. */
export async function makeAnalysis(): Promise<AnalysisApi> {
  const analysis = createAnalysis(await serveCompiledPackage(BASE));
  await analysis.open(BASE);
  return analysis;
}

export function answerOf<Name extends JobName>(reply: JobReply<Name>): JobAnswer<Name> {
  if (reply.is !== "done") throw new Error(JSON.stringify(reply));
  return reply.answer;
}

/** Runs one job to its answer; throws what went wrong. */
export async function ask<Name extends JobName>(
  analysis: AnalysisApi,
  name: Name,
  request: JobRequest<Name>,
): Promise<JobAnswer<Name>> {
  return answerOf(await analysis.run(name, 1, request, () => {}));
}
