import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { forecastsOf, type ForecastMethod, type YearValue } from "./forecast";

const makeSeries = (values: readonly number[], first = 2018): readonly YearValue[] =>
  values.map((value, index) => ({ year: first + index, value }));

function valuesOf(
  series: readonly YearValue[],
  until: number,
  method: ForecastMethod,
): readonly number[] {
  const forecast = forecastsOf(series, until).find((one) => one.method === method);
  return (forecast?.values ?? []).map(({ value }) => Number(value.toFixed(9)));
}

const values = array(double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 10 });

test("a steady fall goes on, and at half its pace in the conservative forecast", () => {
  const series = makeSeries([100, 96, 92, 88]);
  expect(valuesOf(series, 2023, "linear")).toEqual([84, 80]);
  expect(valuesOf(series, 2023, "smoothing")).toEqual([84, 80]);
  expect(valuesOf(series, 2023, "conservative")).toEqual([86, 84]);
});

test("the linear trend is the least-squares line, by hand", () => {
  // Mean year 2019, mean value 20/3; Σ(year − mean)(value − mean) = −4, Σ(year − mean)² = 2.
  const series = makeSeries([9, 6, 5]);
  expect(valuesOf(series, 2022, "linear")).toEqual([
    Number((20 / 3 - 4).toFixed(9)),
    Number((20 / 3 - 6).toFixed(9)),
  ]);
});

test("smoothing takes the constants with the least one-year-ahead errors, by hand", () => {
  // Level 6 and trend −3 foretell 3 for the third year, 2 too little; with one error all constants
  // do alike, so that the slowest serve: level 3 + 0.05·2 = 3.1, trend −3 + 0.05·0.1 = −2.995.
  expect(valuesOf(makeSeries([9, 6, 5]), 2022, "smoothing")).toEqual([0.105, -2.89]);
});

test("a rise is not halved", () => {
  expect(valuesOf(makeSeries([1, 2, 3]), 2021, "conservative")).toEqual([4]);
});

test("a year without a figure is stepped over, not taken for zero", () => {
  const series = makeSeries([100, 96, 92, 88, 84]).filter(({ year }) => year !== 2020);
  expect(valuesOf(series, 2024, "linear")).toEqual([80, 76]);
  expect(valuesOf(series, 2024, "smoothing")).toEqual([80, 76]);
});

test("forecasts follow unit and offset of the series", () => {
  assert(
    property(values, integer({ min: 2, max: 50 }), (sample, factor) => {
      const plain = forecastsOf(makeSeries(sample), 2040);
      const scaled = forecastsOf(makeSeries(sample.map((value) => value * factor)), 2040);
      for (const [index, forecast] of plain.entries()) {
        if (forecast.method === "smoothing") continue; // Ties among constants may part by rounding.
        const reach = Math.max(1, ...sample.map(Math.abs)) * 1e-9 * factor;
        for (const [place, { value }] of forecast.values.entries()) {
          const other = scaled[index]?.values[place]?.value ?? NaN;
          expect(Math.abs(other - value * factor)).toBeLessThan(reach);
        }
      }
    }),
  );
});

test("fewer than three figures have no forecast, and none is made for years with figures", () => {
  expect(forecastsOf(makeSeries([3, 2]), 2030)).toEqual([]);
  expect(forecastsOf(makeSeries([3, 2, 1]), 2020).map((forecast) => forecast.values)).toEqual([
    [],
    [],
    [],
  ]);
});

test("a year given twice or a value that is none is refused", () => {
  const twice = [...makeSeries([1, 2, 3]), { year: 2019, value: 5 }];
  expect(() => forecastsOf(twice, 2030)).toThrow("2019 has two figures");
  expect(() => forecastsOf(makeSeries([1, NaN, 3]), 2030)).toThrow("NaN in 2019");
});
