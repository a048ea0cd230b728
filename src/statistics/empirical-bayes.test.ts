import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { smoothRates } from "./empirical-bayes";

const sites = array(
  record({ events: integer({ min: 0, max: 50 }), base: integer({ min: 1, max: 500 }) }),
  { minLength: 1, maxLength: 30 },
);

test("a case by hand", () => {
  // m = 50/500 = 0.1; rates 0.3, 0.05, 0.05, so Σb(r − m)²/Σb = (100·0.04 + 400·0.0025)/500 = 0.01;
  // m·n/Σb = 0.0006, so A = 0.0094; trust at b = 100 is 0.0094/(0.0094 + 0.001) = 0.903846…
  const { overall, variance, rates } = smoothRates(
    Float64Array.of(30, 10, 10),
    Float64Array.of(100, 200, 200),
  );
  expect(overall).toBeCloseTo(0.1, 12);
  expect(variance).toBeCloseTo(0.0094, 12);
  expect(rates[0]).toBeCloseTo(0.1 + (0.2 * 94) / 104, 12);
  expect(rates[1]).toBeCloseTo(0.1 - (0.05 * 94) / 99, 12);
});

test("a smoothed rate lies between the raw and the overall one", () => {
  assert(
    property(sites, (sample) => {
      const events = Float64Array.from(sample, (site) => site.events);
      const base = Float64Array.from(sample, (site) => site.base);
      const { overall, rates } = smoothRates(events, base);
      for (const [site, rate] of rates.entries()) {
        const raw = events[site] / base[site];
        expect(rate).toBeGreaterThanOrEqual(Math.min(raw, overall) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(raw, overall) + 1e-12);
      }
    }),
  );
});

test("differences that chance explains are smoothed away", () => {
  const { variance, rates } = smoothRates(Float64Array.of(1, 2, 1), Float64Array.of(10, 10, 10));
  expect(variance).toBe(0);
  expect([...rates]).toEqual([4 / 30, 4 / 30, 4 / 30]);
});

test("no events are rates of zero, no base is no rate", () => {
  expect([...smoothRates(Float64Array.of(0, 0), Float64Array.of(5, 0)).rates]).toEqual([0, NaN]);
  expect([...smoothRates(Float64Array.of(3), Float64Array.of(0)).rates]).toEqual([NaN]);
});

test("what is no count is refused with its value", () => {
  expect(() => smoothRates(Float64Array.of(-1), Float64Array.of(5))).toThrow("events of -1");
  expect(() => smoothRates(Float64Array.of(1), Float64Array.of(NaN))).toThrow("base of NaN");
  expect(() => smoothRates(Float64Array.of(1, 2), Float64Array.of(5))).toThrow("2 event counts");
});
