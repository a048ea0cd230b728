import type { FootprintsAnswer, FootprintsRequest } from "../../../workers/analysis.api";
import type { Analysis, RunningJob } from "../../../workers/analysis.client";

/** The worker's answer about the grounds of one question. */
export type GroundAnswer = FootprintsAnswer;
export type GroundFootprint = GroundAnswer["footprints"][number];
export type GroundAnswers = ReadonlyMap<string, GroundAnswer>;

/** Answers of the worker to several questions at once, each under the name it was asked by. */
export interface FootprintAnswers {
  readonly answers: GroundAnswers;
  readonly fault: string | null;
  /** Cancels what is on its way; the same questions again ask nothing. */
  ask(questions: ReadonlyMap<string, FootprintsRequest>): void;
  stop(): void;
}

export function createFootprintAnswers(analysis: () => Analysis): FootprintAnswers {
  let answers = $state.raw<GroundAnswers>(new Map());
  let fault = $state<string | null>(null);
  let running: RunningJob<"footprints">[] = [];
  let asked = "";

  const finish = async (name: string, job: RunningJob<"footprints">): Promise<void> => {
    const reply = await job.reply;
    if (!running.includes(job)) return;
    if (reply.is === "done") answers = new Map([...answers, [name, reply.answer]]);
    else if (reply.is === "failed") fault = `${reply.code} ${reply.detail}`;
  };
  const stop = (): void => {
    const jobs = running;
    running = [];
    for (const job of jobs) job.cancel();
  };

  return {
    get answers() {
      return answers;
    },
    get fault() {
      return fault;
    },
    ask(questions) {
      const key = JSON.stringify([...questions]);
      if (key === asked) return;
      stop();
      asked = key;
      answers = new Map();
      fault = null;
      running = [...questions].map(([name, request]) => {
        const job = analysis().run("footprints", request);
        void finish(name, job);
        return job;
      });
    },
    stop,
  };
}
