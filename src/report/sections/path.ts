import { type Forecast, type ForecastMethod, forecastsOf } from "../../domain/figures/forecast";
import type { Indicator } from "../../domain/figures/indicator";
import { figureText, valueText } from "../../i18n/figure-text";
import { type Block, type FactNumber, type Line, paragraph, type Section } from "../blocks";
import { factNumber, figureNumber, type ReportContext, valueOf } from "../context";

/** The year that the agreement's own target is set for. */
const TARGET_YEAR = 2030;

/** A value that a rule carries on; an estimate, whatever the account's own flags. */
function forecastNumber(
  context: ReportContext,
  indicator: Indicator,
  method: ForecastMethod,
  { year, value }: { readonly year: number; readonly value: number },
  bare: boolean,
): FactNumber {
  const { words } = context;
  const shown = { indicator, normalisation: "total", mode: "level" } as const;
  const figure = { is: "value", value, flags: [], members: 1, missing: 0 } as const;
  return factNumber(
    context,
    `forecast-${method}/${year}`,
    (bare ? valueText : figureText)(words, shown, figure),
    `${words.t.report.facts.forecast}: ${words.t.area.path.names[method].toLowerCase()}`,
    [indicator.source],
    {
      method: "forecast",
      year: String(year),
      note: words.t.area.path.rules[method],
      flags: ["estimate"],
    },
  );
}

function aheadLine(
  context: ReportContext,
  indicator: Indicator,
  forecasts: readonly Forecast[],
): Line {
  const t = context.words.t.area.path;
  const [linear, smoothing, conservative] = forecasts.map(({ method, values }) => {
    const end = values.at(-1);
    return end === undefined ? null : forecastNumber(context, indicator, method, end, false);
  });
  return linear && smoothing && conservative
    ? t.ahead(String(TARGET_YEAR), linear, smoothing, conservative)
    : [t.none];
}

function pathTable(
  context: ReportContext,
  indicator: Indicator,
  forecasts: readonly Forecast[],
  caption: string,
): Block {
  const { words, years } = context;
  const t = words.t.area.path;
  const past = years.map((year) => {
    const number = figureNumber(context, indicator.id, year, { bare: true });
    const cells: readonly Line[] = [number === null ? [] : [number], ...forecasts.map(() => [])];
    return { head: String(year), cells };
  });
  const ahead = forecasts[0]?.values ?? [];
  const coming = ahead.map(({ year }, index) => ({
    head: String(year),
    cells: [
      [],
      ...forecasts.map(({ method, values }): Line => {
        const point = values[index];
        return point === undefined ? [] : [forecastNumber(context, indicator, method, point, true)];
      }),
    ],
  }));
  return {
    is: "table",
    caption,
    columns: [
      { text: t.year, isNumber: false },
      { text: t.account, isNumber: true },
      ...forecasts.map(({ method }) => ({ text: t.names[method], isNumber: true })),
    ],
    rows: [...past, ...coming],
  };
}

/** The account and where three rules lead from there, with the rule of each. */
export function pathSection(context: ReportContext): Section {
  const { area, tables, words, years } = context;
  const t = words.t.area.path;
  const section = { id: "path", title: words.t.report.sections.path };
  const indicator = tables.indicators.get("ghg");
  if (indicator === undefined) return { ...section, blocks: [paragraph(t.none)] };
  const account = years.flatMap((year) => {
    const value = valueOf(figureNumber(context, "ghg", year));
    return value === undefined ? [] : [{ year, value }];
  });
  const forecasts = forecastsOf(account, TARGET_YEAR);
  const label = t.title(area.name, String(years[0] ?? ""), String(years.at(-1) ?? ""));
  const chart: Block = {
    is: "path-chart",
    label,
    accountName: t.account,
    account,
    forecasts: forecasts.map(({ method, values }) => ({ method, name: t.names[method], values })),
  };
  return {
    ...section,
    blocks: [
      paragraph(aheadLine(context, indicator, forecasts)),
      chart,
      ...forecasts.map(({ method }) => paragraph(t.rules[method], true)),
      paragraph(words.t.report.pathMethod, true),
      paragraph(area.level === "country" ? words.t.report.countryTarget : t.national, true),
      pathTable(context, indicator, forecasts, `${label}, ${t.unit}`),
    ],
  };
}
