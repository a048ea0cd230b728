import { initiativesIn, standingOf } from "../../domain/actions/counting/border";
import { changeOf } from "../../domain/figures/change";
import { SECTORS } from "../../domain/figures/sectors";
import { neutralityYear } from "../../domain/figures/target-gap";
import {
  type FigureNumber,
  type Line,
  paragraph,
  type ReportNumber,
  type Section,
} from "../blocks";
import { countNumber, factNumber, figureNumber, type ReportContext, valueOf } from "../context";
import { nearestFigure } from "../nearest-figure";
import { targetNumber } from "./targets";

function howMuch(context: ReportContext): Line | null {
  const { words, area, year } = context;
  const t = words.t.municipality;
  const now = figureNumber(context, "ghg", year);
  const perPerson = figureNumber(context, "ghg", year, { normalisation: "capita" });
  const value = valueOf(now);
  if (now === null || perPerson === null || value === undefined) return null;
  const name = area.level === "municipality" ? t.title(area.nameGenitive, area.id) : area.name;
  return value < 0
    ? t.negative(now, String(year))
    : t.emissions(name, now, String(year), perPerson);
}

/** The change since the first year in percent; null where that means nothing. */
function changeNumber(
  context: ReportContext,
): { readonly number: FigureNumber; readonly percent: number } | null {
  const [first = context.year] = context.years;
  const now = figureNumber(context, "ghg", context.year);
  const before = figureNumber(context, "ghg", first);
  if (now === null || before === null || first === context.year) return null;
  const figure = changeOf(before.figure, now.figure, true);
  if (figure.is === "gap") return null;
  const text = `${context.words.format.number(Math.abs(figure.value))} %`;
  const id = `${now.id}/change-${first}`;
  return { number: { ...now, id, text, mode: "change", figure }, percent: figure.value };
}

/** How emissions changed over the account, and which sector emits most now. */
function sinceWhen(context: ReportContext): Line | null {
  const { words, tables, year, years } = context;
  const t = words.t.municipality;
  const parts = SECTORS.map((sector) => ({
    sector,
    value: Math.max(0, valueOf(figureNumber(context, sector, year)) ?? 0),
  })).toSorted((a, b) => b.value - a.value);
  const all = parts.reduce((sum, { value }) => sum + value, 0);
  const [largest] = parts;
  const source = tables.indicators.get("ghg")?.source;
  if (largest === undefined || all === 0 || source === undefined) return null;
  const text = `${words.format.number((100 * largest.value) / all)} %`;
  const share = factNumber(
    context,
    `share/${largest.sector}/${year}`,
    text,
    words.t.report.facts.share,
    [source],
    { method: "share", year: String(year) },
  );
  const name = t.sectors[largest.sector].toLowerCase();
  const change = changeNumber(context);
  if (change === null) return t.sector(name, share);
  const sentence = change.percent <= 0 ? t.fallen : t.risen;
  return sentence<ReportNumber>(change.number, String(years[0] ?? year), name, share);
}

function coast(context: ReportContext): Line | null {
  const t = context.words.t.municipality;
  const flood = nearestFigure(context, "coastal_flood_2070");
  const erosion = nearestFigure(context, "coastal_erosion_2070");
  if (flood === null || erosion === null) return null;
  const isDry = valueOf(flood) === 0 && valueOf(erosion) === 0;
  return isDry ? t.noCoast(flood) : t.coast(flood, erosion);
}

function ownTarget(context: ReportContext): Line {
  const t = context.words.t.municipality;
  const index = context.tables.actions.targets.findIndex(
    ({ area, status, scope }) =>
      area === context.area.id && status !== "replaced" && scope === "geography",
  );
  const target = context.tables.actions.targets[index];
  return target === undefined ? [t.noTarget] : t.target(targetNumber(context, target, index));
}

/** In how many of the kommuner a year for climate neutrality is known. */
function neutrality(context: ReportContext): Line {
  const { members, tables, words } = context;
  const t = words.t.area;
  const known = members.flatMap(({ area }) => {
    const targets = tables.actions.targets.filter((target) => target.area === area);
    return neutralityYear(targets) === null ? [] : targets;
  });
  const count = new Set(known.map(({ area }) => area)).size;
  const sources = known.length > 0 ? known.map(({ source }) => source) : ["maal-sider"];
  return t.neutrality(
    factNumber(
      context,
      "count/neutrality",
      t.neutralityCount(count, members.length),
      words.t.report.facts.neutrality,
      sources,
      { note: t.neutralityNote },
    ),
  );
}

function company(context: ReportContext): Line {
  const { area, known, members, words } = context;
  const { municipality, area: t } = words.t;
  const areas = new Set(members.map((member) => member.area));
  const all = initiativesIn(known, areas);
  const note = t.shared.countRule;
  const count = countNumber(context, "initiatives", municipality.count(all.length), all, { note });
  if (area.level === "municipality") return municipality.initiatives(count);
  const across = all.filter((one) => standingOf(one, areas) === "across");
  if (across.length === 0) return t.shared.sentenceNone(count);
  const text = words.format.number(across.length);
  return t.shared.sentence(count, countNumber(context, "across", text, across, { note }));
}

/** What the area looks like in a few sentences made from its figures. */
export function summarySection(context: ReportContext): Section {
  const { words, area } = context;
  const lines = [
    howMuch(context),
    sinceWhen(context),
    coast(context),
    area.level === "municipality" ? ownTarget(context) : neutrality(context),
    company(context),
  ].filter((line) => line !== null);
  const note = area.level === "country" ? [paragraph(words.t.front.definition, true)] : [];
  return {
    id: "summary",
    title: words.t.report.sections.summary,
    blocks: [...lines.map((line) => paragraph(line)), ...note],
  };
}
