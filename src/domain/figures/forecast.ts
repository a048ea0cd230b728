/** A figure of one year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** docs/methods/forecasts.md defines each; they are shown together, never one alone. */
const FORECAST_METHODS = ["linear", "smoothing", "conservative"] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

export interface Forecast {
  readonly method: ForecastMethod;
  /** One value a year, from the year after the last figure. */
  readonly values: readonly YearValue[];
}

/** Fewer figures than these have no forecast: any line fits two. */
const FEWEST_FIGURES = 3;

interface Line {
  readonly perYear: number;
  /** Value of the line in the last year with a figure. */
  readonly atLast: number;
}

/** Least squares over the years that have a figure. */
export function linearTrend(series: readonly YearValue[], last: number): Line {
  const meanYear = series.reduce((sum, { year }) => sum + year, 0) / series.length;
  const meanValue = series.reduce((sum, { value }) => sum + value, 0) / series.length;
  const spread = series.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
  const covariance = series.reduce(
    (sum, { year, value }) => sum + (year - meanYear) * (value - meanValue),
    0,
  );
  const perYear = covariance / spread;
  return { perYear, atLast: meanValue + perYear * (last - meanYear) };
}

interface Smoothed extends Line {
  readonly squaredErrors: number;
}

/** Holt's linear smoothing. A year without a figure moves the level on by the trend, uncorrected. */
function holt(series: readonly YearValue[], alpha: number, beta: number): Smoothed {
  const [first, second, ...rest] = series;
  if (first === undefined || second === undefined)
    return { perYear: 0, atLast: 0, squaredErrors: 0 };
  let { year, value: level } = second;
  let trend = (second.value - first.value) / (second.year - first.year);
  let squaredErrors = 0;
  for (const next of rest) {
    const before = level + trend * (next.year - 1 - year);
    const error = next.value - (before + trend);
    level = before + trend + alpha * error;
    trend += beta * (level - before - trend);
    squaredErrors += error * error;
    ({ year } = next);
  }
  return { perYear: trend, atLast: level, squaredErrors };
}

/** 0.05, 0.10 … 0.95 */
const SMOOTHING_STEPS = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);

/** The smoothing with the least sum of squared one-year-ahead errors; of equal ones the slowest. */
function bestSmoothing(series: readonly YearValue[]): Line {
  const candidates = SMOOTHING_STEPS.flatMap((alpha) =>
    SMOOTHING_STEPS.map((beta) => holt(series, alpha, beta)),
  );
  return candidates.reduce((best, next) => (next.squaredErrors < best.squaredErrors ? next : best));
}

/** Half of a yearly reduction; a rise is left as it is, since half of it would be hopeful. */
const conservative = ({ perYear, atLast }: Line): Line => ({
  perYear: perYear < 0 ? perYear / 2 : perYear,
  atLast,
});

/**
 * Three forecasts of a yearly series, up to and including `until`, in the unit of the series.
 * Nothing is cut off at zero: net emissions may fall below it. None for fewer than three figures.
 *
 * @param series years with a figure, in any order, each year once; years without are left out
 * @throws RangeError for a year given twice, or a year or value that is not finite.
 */
export function forecastsOf(series: readonly YearValue[], until: number): readonly Forecast[] {
  const ordered = series.toSorted((a, b) => a.year - b.year);
  for (const [place, { year, value }] of ordered.entries()) {
    if (!Number.isInteger(year) || !Number.isFinite(value)) {
      throw new RangeError(`${value} in ${year} is no figure of a year`);
    }
    if (ordered[place + 1]?.year === year) throw new RangeError(`${year} has two figures`);
  }
  const last = ordered.at(-1)?.year;
  if (last === undefined || ordered.length < FEWEST_FIGURES) return [];
  const linear = linearTrend(ordered, last);
  const lines: Record<ForecastMethod, Line> = {
    linear,
    smoothing: bestSmoothing(ordered),
    conservative: conservative(linear),
  };
  return FORECAST_METHODS.map((method) => ({
    method,
    values: Array.from({ length: Math.max(0, until - last) }, (_, index) => ({
      year: last + index + 1,
      value: lines[method].atLast + lines[method].perYear * (index + 1),
    })),
  }));
}
