import { expect, test } from "vitest";
import { runSteps, scaleSteps, type Steps } from "./run-steps";

function* countTo(last: number): Steps<string> {
  for (let step = 1; step <= last; step++) yield step / last;
  return "done";
}

test("a computation runs to its end and tells every step", () => {
  const seen: number[] = [];
  expect(runSteps(countTo(4), (done) => seen.push(done))).toBe("done");
  expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  expect(runSteps(countTo(1))).toBe("done");
});

test("as part of a larger computation it tells that part", () => {
  const seen: number[] = [];
  expect(runSteps(scaleSteps(countTo(2), 0.5, 1), (done) => seen.push(done))).toBe("done");
  expect(seen).toEqual([0.75, 1]);
});
