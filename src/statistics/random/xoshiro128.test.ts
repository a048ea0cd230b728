import { expect, test } from "vitest";
import { fillRandom, seedRandom } from "./xoshiro128";

test("state 1, 2, 3, 4 gives the published first outputs", () => {
  const words = new Uint32Array(10);
  fillRandom(Int32Array.of(1, 2, 3, 4), words);
  expect([...words]).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test("two fills continue one sequence", () => {
  const whole = new Uint32Array(20);
  fillRandom(seedRandom(42), whole);
  const state = seedRandom(42);
  const parts = [new Uint32Array(7), new Uint32Array(13)];
  for (const part of parts) fillRandom(state, part);
  expect(parts.flatMap((part) => Array.from(part))).toEqual([...whole]);
});

test("neighbouring seeds give unrelated states and seed 0 a state that is not zero", () => {
  expect(seedRandom(0).some((word) => word !== 0)).toBe(true);
  expect([...seedRandom(1)].filter((word) => seedRandom(2).includes(word))).toEqual([]);
});

test.each([-1, 0.5, 2 ** 32, NaN])("seed %d is refused", (seed) => {
  expect(() => seedRandom(seed)).toThrow(`seed ${seed}`);
});
