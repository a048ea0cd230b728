import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stackDots } from "./stack-dots";

test("no two dots overlap while there is room", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }), (xs) => {
      const ys = stackDots(xs, 5, 1e9);
      for (let i = 0; i < xs.length; i += 1) {
        for (let j = 0; j < i; j += 1) {
          const apart = Math.hypot((xs[i] ?? 0) - (xs[j] ?? 0), (ys[i] ?? 0) - (ys[j] ?? 0));
          expect(apart).toBeGreaterThan(10 - 1e-6);
        }
      }
    }),
  );
});

test("a tall stack is pressed into the room", () => {
  const ys = stackDots(Array<number>(100).fill(7), 5, 120);
  expect(Math.max(...ys)).toBeCloseTo(115);
  expect(Math.min(...ys)).toBe(5);
});
