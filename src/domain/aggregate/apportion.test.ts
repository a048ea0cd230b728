import { array, assert, double, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../figures/observation";
import { apportionMean } from "./apportion-mean";
import { apportionSum } from "./apportion-sum";

const value = (number: number): Reading => ({ is: "value", value: number, flag: null });
const gap: Reading = { is: "gap", why: "diskretioneret" };
const from =
  (readings: Readonly<Record<string, Reading>>) =>
  (area: string): Reading =>
    readings[area] ?? gap;

describe("an extensive figure", () => {
  test("is summed by share, with what is sure and what is possible as bounds", () => {
    const readings = from({ whole: value(100), half: value(40), sink: value(-10) });
    const covered = [
      { area: "whole", share: 1 },
      { area: "half", share: 0.5 },
      { area: "sink", share: 0.2 },
    ];
    expect(apportionSum(covered, readings)).toEqual({
      value: 118,
      low: 90,
      high: 140,
      areas: [
        { area: "whole", share: 1, value: 100 },
        { area: "half", share: 0.5, value: 20 },
        { area: "sink", share: 0.2, value: -2 },
      ],
      missing: 0,
      flags: [],
    });
  });

  test("counts an area covered to 99.99 per cent as wholly inside", () => {
    const { low, high } = apportionSum([{ area: "a", share: 0.9999 }], from({ a: value(10) }));
    expect([low, high]).toEqual([9.999, 10]);
  });

  test("carries gaps: zero is a figure, a gap is not", () => {
    const covered = [
      { area: "zero", share: 0.5 },
      { area: "secret", share: 0.5 },
    ];
    const sum = apportionSum(covered, from({ zero: value(0) }));
    expect(sum).toMatchObject({ value: 0, missing: 1 });
    expect(sum.areas[1]).toEqual({ area: "secret", share: 0.5, value: null });
    expect(apportionSum(covered.slice(1), from({}))).toMatchObject({ value: null, low: null });
    expect(apportionSum([], from({}))).toMatchObject({ value: 0, low: 0, high: 0, missing: 0 });
  });

  test("lies between its bounds, and a partition adds up to the whole", () => {
    const parts = array(
      record({
        cut: double({ min: 0, max: 1, noNaN: true }),
        figure: double({ min: -1e7, max: 1e7, noNaN: true }),
      }),
      { minLength: 1, maxLength: 98 },
    );
    assert(
      property(parts, (list) => {
        const readingOf = (area: string): Reading => value(list[Number(area)]?.figure ?? 0);
        const west = list.map(({ cut }, i) => ({ area: String(i), share: cut }));
        const east = list.map(({ cut }, i) => ({ area: String(i), share: 1 - cut }));
        const sums = [apportionSum(west, readingOf), apportionSum(east, readingOf)];
        const scale = list.reduce((sum, { figure }) => sum + Math.abs(figure), 0);
        const total = list.reduce((sum, { figure }) => sum + figure, 0);
        for (const { low, value: middle, high } of sums) {
          expect(low).toBeLessThanOrEqual(middle ?? NaN);
          expect(middle).toBeLessThanOrEqual(high ?? NaN);
        }
        const together = (sums[0]?.value ?? NaN) + (sums[1]?.value ?? NaN);
        expect(Math.abs(together - total)).toBeLessThanOrEqual(1e-12 * scale);
      }),
    );
  });
});

describe("an intensive figure", () => {
  const people = from({ city: value(900), village: value(100) });
  const shares = from({ city: value(10), village: value(50) });

  test("is averaged by the covered part of its denominator", () => {
    const covered = [
      { area: "city", share: 1 },
      { area: "village", share: 1 },
    ];
    expect(apportionMean(covered, shares, people)).toMatchObject({ value: 14, low: 14, high: 14 });
  });

  test("has the least and greatest figure as bounds where an area is cut", () => {
    const covered = [
      { area: "city", share: 1 / 9 },
      { area: "village", share: 1 },
    ];
    expect(apportionMean(covered, shares, people)).toMatchObject({ value: 30, low: 10, high: 50 });
  });

  test("leaves out an area that lacks figure or denominator, and says so", () => {
    const covered = [
      { area: "city", share: 1 },
      { area: "island", share: 1 },
    ];
    expect(apportionMean(covered, shares, people)).toMatchObject({ value: 10, missing: 1 });
    expect(apportionMean(covered.slice(1), shares, people)).toMatchObject({ value: null });
  });
});
