import { methodOf, originsOf } from "../domain/figures/provenance";
import { methodText } from "../i18n/method-text";
import type { AnnexRow, FactNumber, FigureNumber, ReportNumber } from "./blocks";
import type { ReportContext } from "./context";

/** Each part once, in the order found. */
const joined = (parts: readonly string[], separator: string): string =>
  [...new Set(parts.filter((part) => part !== ""))].join(separator);

function figureRow(
  context: ReportContext,
  number: FigureNumber,
  texts: readonly string[],
): AnnexRow {
  const { words, tables, date } = context;
  const { area, indicator, normalisation, year, mode, figure } = number;
  const method = methodOf(tables, area, indicator, normalisation, year);
  const origins = originsOf(tables, area, indicator, year, method, date).map(
    ({ source, vintage }) => `${source.title}, ${words.format.date(vintage)}`,
  );
  const [first] = tables.observations.years(indicator.id);
  const flags = figure.is === "value" ? figure.flags.map((flag) => words.t.common.flags[flag]) : [];
  const parts =
    area.level === "municipality" ? "" : words.t.slip.partsText(figure.members, figure.missing);
  const how = methodText(words, method, mode, { first, year });
  return {
    number,
    texts,
    what: indicator.name[words.code],
    area: area.name,
    year: String(year),
    origin: joined(origins, "; "),
    method: [how, parts === "" ? "" : `${parts}.`, flags.join(", ")]
      .filter((text) => text !== "")
      .join(" "),
  };
}

function factRow(context: ReportContext, number: FactNumber, texts: readonly string[]): AnnexRow {
  const { words, tables } = context;
  const { slip, common } = words.t;
  const methods = {
    counted: slip.counted,
    share: slip.shareOf,
    forecast: slip.forecast,
    stated: words.t.report.stated,
  };
  const origins = number.sources.map((id) => {
    const source = tables.sources.get(id);
    return source === undefined ? id : `${source.title}, ${words.format.date(source.retrieved)}`;
  });
  const flags = number.flags.map((flag) => common.flags[flag]);
  return {
    number,
    texts,
    what: number.what,
    area: number.area?.name ?? "",
    year: number.year === null ? "" : words.format.date(number.year),
    origin: joined(origins, "; "),
    method: joined([methods[number.method], number.note ?? "", flags.join(", ")], " "),
  };
}

/** One row for each number, in the order they stand; the same number in two forms is one row. */
export function annexRows(
  context: ReportContext,
  numbers: readonly ReportNumber[],
): readonly AnnexRow[] {
  const texts = new Map<string, Set<string>>();
  const first = new Map<string, ReportNumber>();
  for (const number of numbers) {
    texts.set(number.id, (texts.get(number.id) ?? new Set()).add(number.text));
    if (!first.has(number.id)) first.set(number.id, number);
  }
  return [...first.values()].map((number) => {
    const all = [...(texts.get(number.id) ?? [])];
    return number.is === "figure" ? figureRow(context, number, all) : factRow(context, number, all);
  });
}
