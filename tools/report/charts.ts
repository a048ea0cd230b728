import type { PathChart, SectorChart } from "../../src/report/blocks";
import { stackBars } from "../../src/statistics/stack-bars";
import { escapeMarkup } from "../../src/i18n/escape-markup";

const WIDTH = 640;
const HEIGHT = 280;
const MARGIN = { left: 84, top: 18, bottom: 26 };
/** Where the bars end, and where the lines end and their names begin. */
const RIGHT = { bars: WIDTH - 8, lines: WIDTH - 96 };

interface Scale {
  readonly y: (value: number) => number;
  readonly grid: string;
}

/** One, two or five times a power of ten, so that about five lines cover the span. */
function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 5));
  return power * ([1, 2, 5].find((factor) => span / (power * factor) <= 6) ?? 10);
}

function scaleOf(
  values: readonly number[],
  right: number,
  format: (value: number) => string,
): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = stepOf(most - least || 1);
  const [low, high] = [Math.floor(least / step), Math.ceil(most / step)];
  const inside = HEIGHT - MARGIN.top - MARGIN.bottom;
  const y = (value: number): number =>
    MARGIN.top + (inside * (high - value / step)) / (high - low || 1);
  const lines = Array.from({ length: high - low + 1 }, (_, index) => (low + index) * step);
  const grid = lines.map(
    (value) =>
      `<line class="${value === 0 ? "zero" : "grid"}" x1="${MARGIN.left}" x2="${right}" y1="${at(y(value))}" y2="${at(y(value))}"/>` +
      `<text class="tick end" x="${MARGIN.left - 8}" y="${at(y(value) + 4)}">${escapeMarkup(format(value))}</text>`,
  );
  return { y, grid: grid.join("") };
}

const at = (pixels: number): string => pixels.toFixed(1);

const svg = (label: string, content: string): string =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeMarkup(label)}">${content}</svg>`;

/** Bars of the years, sectors stacked, with a line for the total. */
export function sectorSvg(chart: SectorChart, format: (value: number) => string): string {
  const stacks = chart.years.map((year) => ({ ...year, segments: stackBars(year.parts) }));
  const ends = stacks.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  const { y, grid } = scaleOf(ends, RIGHT.bars, format);
  const slot = (RIGHT.bars - MARGIN.left) / Math.max(1, stacks.length);
  const bars = stacks.map(({ year, total, segments }, index) => {
    const left = MARGIN.left + slot * (index + 0.15);
    const rects = segments.map(
      ({ key, from, to }) =>
        `<rect class="${key}" x="${at(left)}" width="${at(slot * 0.7)}" y="${at(y(to))}" height="${at(Math.max(0, y(from) - y(to)))}"/>`,
    );
    const line =
      total === null
        ? ""
        : `<line class="total" x1="${at(left - 4)}" x2="${at(left + slot * 0.7 + 4)}" y1="${at(y(total))}" y2="${at(y(total))}"/>`;
    const tick = `<text class="tick" x="${at(left + slot * 0.35)}" y="${HEIGHT - 8}">${year}</text>`;
    return rects.join("") + line + tick;
  });
  return svg(chart.label, grid + bars.join(""));
}

/** Least distance between the names of two lines, in pixels. */
const NAME_GAP = 16;

/** The account as a line and the three forecasts as broken ones, named at their ends. */
export function pathSvg(chart: PathChart, format: (value: number) => string): string {
  const points = [...chart.account, ...chart.forecasts.flatMap(({ values }) => values)];
  const years = points.map(({ year }) => year);
  const { y, grid } = scaleOf(
    points.map(({ value }) => value),
    RIGHT.lines,
    format,
  );
  const [first, final] = [Math.min(...years), Math.max(...years)];
  const inside = RIGHT.lines - MARGIN.left - 8;
  const x = (year: number): number =>
    MARGIN.left + 8 + (inside * (year - first)) / Math.max(1, final - first);
  const path = (values: PathChart["account"]): string =>
    `M${values.map(({ year, value }) => `${at(x(year))},${at(y(value))}`).join("L")}`;
  const last = chart.account.at(-1);
  let above = -Infinity;
  const names = chart.forecasts
    .map(({ method, name, values }) => ({ method, name, end: y(values.at(-1)?.value ?? 0) }))
    .toSorted((a, b) => a.end - b.end)
    .map(({ method, name, end }) => {
      above = Math.max(end, above + NAME_GAP);
      return `<text class="name ${method}" x="${RIGHT.lines + 8}" y="${at(above + 4)}">${escapeMarkup(name)}</text>`;
    });
  const lines = chart.forecasts.map(({ method, values }) =>
    last === undefined ? "" : `<path class="${method}" d="${path([last, ...values])}"/>`,
  );
  const dots = chart.account.map(
    (point) => `<circle cx="${at(x(point.year))}" cy="${at(y(point.value))}" r="4"/>`,
  );
  const ticks = [...new Set([first, last?.year ?? final, final])].map(
    (year) => `<text class="tick" x="${at(x(year))}" y="${HEIGHT - 8}">${year}</text>`,
  );
  const account =
    chart.account.length === 0 ? "" : `<path class="account" d="${path(chart.account)}"/>`;
  return svg(
    chart.label,
    grid + ticks.join("") + lines.join("") + account + dots.join("") + names.join(""),
  );
}
