import type {
  AnalysisApi,
  JobAnswer,
  JobName,
  JobReply,
  JobRequest,
} from "../../workers/analysis.api";
import type { Tables } from "../../src/domain/package/tables";
import { loadTables } from "../../src/sources/load-data";
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

/** The project's own package as the application holds it. */
export async function loadOwnTables(): Promise<Tables> {
  const load = await loadTables(await serveCompiledPackage(BASE), BASE);
  if (load.is !== "ready") throw new Error(JSON.stringify(load));
  return load.value;
}
