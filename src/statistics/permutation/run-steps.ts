/** What a long computation tells its caller, and asks. */
export interface StepHooks {
  /** Part done, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Asked between steps; true ends the computation without a result. */
  readonly isCancelled?: () => boolean;
}

/** Runs a computation that yields its progress to its end, undefined where it was cancelled. */
export function runSteps<Result>(
  steps: Generator<number, Result, void>,
  { onProgress, isCancelled }: StepHooks = {},
): Result | undefined {
  for (;;) {
    if (isCancelled?.() === true) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
  }
}

/** As `runSteps`, with a pause between steps, in which a message that cancels can arrive. */
export async function runStepsWithPauses<Result>(
  steps: Generator<number, Result, void>,
  pause: () => Promise<void>,
  { onProgress, isCancelled }: StepHooks = {},
): Promise<Result | undefined> {
  for (;;) {
    if (isCancelled?.() === true) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}
