import { createPause } from "./pause";

/** Longest stretch of work, and time between two reports of progress, in milliseconds. */
const STRETCH = 12;
const REPORT = 50;

export interface JobHooks {
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** Runs a job to its end, undefined where it was cancelled. */
export async function runJob<Answer>(
  job: AsyncGenerator<number, Answer, void>,
  { onProgress, isCancelled }: JobHooks,
): Promise<Answer | undefined> {
  const pause = createPause();
  let [paused, told] = [performance.now(), performance.now()];
  try {
    for (;;) {
      if (performance.now() - paused > STRETCH) {
        await pause();
        paused = performance.now();
      }
      if (isCancelled()) return undefined;
      const step = await job.next();
      if (step.done === true) {
        onProgress(1);
        return step.value;
      }
      if (performance.now() - told > REPORT) {
        told = performance.now();
        onProgress(step.value);
      }
    }
  } finally {
    pause.close();
  }
}
