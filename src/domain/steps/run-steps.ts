/**
 * A long computation in steps of some milliseconds. It yields the part done, 0–1; its caller may report that, let other
 * work in between two steps, or stop there.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Runs a computation to its end. */
export function runSteps<Result>(
  steps: Steps<Result>,
  onProgress?: (done: number) => void,
): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
  }
}

/** A computation as the part `from`–`to` of a larger one. */
export function* scaleSteps<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
