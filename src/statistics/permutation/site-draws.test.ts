import { expect, test } from "vitest";
import { createSiteDraws, drawSites } from "./site-draws";

test("every ordered pair of five sites is drawn about equally often", () => {
  const draws = createSiteDraws(5, 2, 11);
  const times = new Map<string, number>();
  const samples = 40_000;
  for (let sample = 0; sample < samples; sample++) {
    drawSites(draws);
    const key = draws.sites.subarray(0, 2).join();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  expect(times.size).toBe(20);
  const expected = samples / 20;
  const error = 5 * Math.sqrt(expected);
  for (const count of times.values()) expect(Math.abs(count - expected)).toBeLessThan(error);
});

test("a sample never names a site twice and leaves none out of the rest", () => {
  const draws = createSiteDraws(7, 4, 3);
  for (let sample = 0; sample < 50; sample++) {
    drawSites(draws);
    expect([...draws.sites].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  }
});

test("a sample does not remember the one before", () => {
  const draws = createSiteDraws(5, 2, 5);
  const samples = 40_000;
  let kept = 0;
  for (let sample = 0; sample < samples; sample++) {
    const before = draws.sites[1];
    drawSites(draws);
    if (draws.sites[1] === before) kept += 1;
  }
  expect(Math.abs(kept / samples - 1 / 5)).toBeLessThan(5 * Math.sqrt(0.16 / samples));
});
