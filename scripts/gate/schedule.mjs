/**
 * @typedef {import("./stages.mjs").Stage} Stage
 * @typedef {"passed" | "failed" | "running"} Progress
 */

/**
 * The next stage to start, or to give up because what it needs has failed.
 * Stages keep their order: one that waits for cores also holds back those after it, so none starves.
 * @param {Stage[]} stages those not started yet, in order
 * @param {Map<string, Progress>} progress of all stages started so far
 * @param {{ capacity: number, used: number }} cores
 * @returns {{ start: Stage } | { skip: Stage } | undefined} nothing: wait for a running stage to end
 */
export function nextStage(stages, progress, { capacity, used }) {
  for (const stage of stages) {
    const needed = stage.needs === undefined ? undefined : progress.get(stage.needs);
    if (needed === "failed") return { skip: stage };
    if (needed === "running") continue;
    return used + Math.min(stage.cores, capacity) <= capacity ? { start: stage } : undefined;
  }
  return undefined;
}

/**
 * Runs every stage, whatever became of the others, as many at once as there are cores for.
 * @template Result
 * @param {Stage[]} stages
 * @param {number} capacity cores
 * @param {{ run: (stage: Stage) => Promise<{ passed: boolean, result: Result }>, skip: (stage: Stage) => Result }} actions
 * @returns {Promise<Result[]>} in the order of `stages`
 */
export async function runAll(stages, capacity, { run, skip }) {
  /** @type {Map<string, Progress>} */
  const progress = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  /** @type {Map<string, Result>} */
  const results = new Map();
  let waiting = [...stages];
  let used = 0;

  /** @param {Stage} stage */
  async function follow(stage) {
    const cores = Math.min(stage.cores, capacity);
    used += cores;
    progress.set(stage.name, "running");
    const { passed, result } = await run(stage);
    results.set(stage.name, result);
    progress.set(stage.name, passed ? "passed" : "failed");
    used -= cores;
    running.delete(stage.name);
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = nextStage(waiting, progress, { capacity, used });
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    const stage = "start" in next ? next.start : next.skip;
    waiting = waiting.filter((other) => other !== stage);
    if ("start" in next) {
      running.set(stage.name, follow(stage));
    } else {
      progress.set(stage.name, "failed");
      results.set(stage.name, skip(stage));
    }
  }
  return stages.flatMap(({ name }) => results.get(name) ?? []);
}
