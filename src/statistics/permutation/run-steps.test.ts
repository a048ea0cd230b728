import { expect, test } from "vitest";
import { runSteps, runStepsWithPauses } from "./run-steps";

function* countTo(last: number): Generator<number, string, void> {
  for (let step = 1; step <= last; step++) yield step / last;
  return "done";
}

test("a computation runs to its end and tells every step", () => {
  const seen: number[] = [];
  expect(runSteps(countTo(4), { onProgress: (done) => seen.push(done) })).toBe("done");
  expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
});

test("a computation that is cancelled in a pause ends without a result", async () => {
  const seen: number[] = [];
  let cancelled = false;
  const pause = (): Promise<void> => {
    cancelled = seen.length === 2;
    return Promise.resolve();
  };
  const hooks = { onProgress: (done: number) => seen.push(done), isCancelled: () => cancelled };
  expect(await runStepsWithPauses(countTo(4), pause, hooks)).toBeUndefined();
  expect(seen).toEqual([0.25, 0.5]);
  expect(await runStepsWithPauses(countTo(4), () => Promise.resolve())).toBe("done");
});
