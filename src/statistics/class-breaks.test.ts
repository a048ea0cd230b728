import { array, assert, double, integer, oneof, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { classBreaks, type BreakMethod } from "./class-breaks";
import { classCounts, classOf } from "./class-of";

const METHODS: readonly Exclude<BreakMethod, "fixed">[] = ["quantile", "equal", "log", "ckmeans"];
const values = array(
  oneof(
    double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    integer({ min: -3, max: 3 }),
  ),
  { maxLength: 40 },
);

describe.each(METHODS)("%s limits", (method) => {
  test("rise strictly, are finite and at most count − 1", () => {
    assert(
      property(values, integer({ min: 1, max: 9 }), (sample, count) => {
        const limits = classBreaks(method, count, sample);
        expect(limits.length).toBeLessThan(count);
        expect(limits.every(Number.isFinite)).toBe(true);
        expect(limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit))).toBe(true);
      }),
    );
  });

  test("leave neither outer class empty", () => {
    assert(
      property(values, integer({ min: 1, max: 9 }), (sample, count) => {
        const counts = classCounts(sample, classBreaks(method, count, sample));
        expect(counts.at(0) === 0 || counts.at(-1) === 0).toBe(sample.length === 0);
      }),
    );
  });

  test("do not depend on the order of values", () => {
    assert(
      property(values, (sample) => {
        expect(classBreaks(method, 5, sample.toReversed())).toEqual(classBreaks(method, 5, sample));
      }),
    );
  });

  test("are none for one distinct value or no value", () => {
    expect(classBreaks(method, 5, [])).toEqual([]);
    expect(classBreaks(method, 5, [7, 7, 7])).toEqual([]);
    expect(classBreaks(method, 5, [NaN, Infinity])).toEqual([]);
  });
});

test("quantile limits of 1 to 10 are R's type 7 quantiles", () => {
  const limits = classBreaks("quantile", 5, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(limits.map((limit) => limit.toFixed(9))).toEqual([
    "2.800000000",
    "4.600000000",
    "6.400000000",
    "8.200000000",
  ]);
});

test("tied quantiles are merged", () => {
  expect(classBreaks("quantile", 5, [0, 0, 0, 0, 0, 0, 0, 3, 3, 9, 9])).toEqual([3]);
});

test("equal limits cut the range, negatives included", () => {
  expect(classBreaks("equal", 5, [-10, 0, 3, 40])).toEqual([0, 10, 20, 30]);
});

test("log limits have equal ratios", () => {
  const limits = classBreaks("log", 4, [1, 5, 10_000]);
  expect(limits.map((limit) => Number(limit.toPrecision(12)))).toEqual([10, 100, 1000]);
});

test("values of zero or less are the first class of log limits", () => {
  const sample = [-5, 0, 1, 50, 1000];
  const limits = classBreaks("log", 4, sample);
  expect(limits.map((limit) => Number(limit.toPrecision(12)))).toEqual([1, 10, 100]);
  expect(classCounts(sample, limits)).toEqual([2, 1, 1, 1]);
  expect(classBreaks("log", 4, [-2, -1, 0])).toEqual([]);
});

test("fixed limits are the same whatever the values", () => {
  expect(classBreaks("fixed", 5, [], [10, 0, 10, 5])).toEqual([0, 5, 10]);
  expect(() => classBreaks("fixed", 5, [1, 2])).toThrow(RangeError);
  expect(() => classBreaks("fixed", 5, [], [NaN])).toThrow("NaN");
});

test("a class count below one or broken is refused with its value", () => {
  expect(() => classBreaks("equal", 0, [1, 2])).toThrow("class count 0");
  expect(() => classBreaks("equal", 2.5, [1, 2])).toThrow("class count 2.5");
});

test("a value on a limit belongs to the class above it", () => {
  expect([-1, 0, 4.9, 5, 6].map((value) => classOf(value, [0, 5]))).toEqual([0, 1, 1, 2, 2]);
  expect(() => classOf(NaN, [0])).toThrow("NaN");
});

test("class counts add up to the finite values", () => {
  expect(classCounts([1, 2, NaN, 3], [2])).toEqual([1, 2]);
});
