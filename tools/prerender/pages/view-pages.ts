import { municipalitiesOn } from "../../../src/domain/package/tables";
import { planRows } from "../../../src/state/plans/plan-rows";
import type { Route } from "../../../src/state/route";
import { createSlipBuilder } from "../../../src/ui/parts/slip-builder";
import { frontSentences } from "../../../src/ui/views/front/front-sentences";
import { type Card, describe, plainText, type SiteContext, type SitePage } from "./site-page";

/** A view that has no sentences of its own: what it is for, and one number that it rests on. */
function viewPage(
  route: Route,
  heading: string,
  description: string,
  number: string,
  source: string,
): SitePage {
  return {
    route,
    heading,
    description,
    lines: [[description]],
    card: { number, finding: description, source, marked: [] },
  };
}

function frontPage(context: SiteContext): SitePage | null {
  const { language, tables } = context;
  const country = tables.areas.get("DK");
  if (country === undefined) return null;
  const date = tables.manifest.dataDate;
  const slips = createSlipBuilder(language, tables, country, date);
  const lines = frontSentences(language, tables, slips, date);
  return {
    route: { view: "front" },
    heading: language.t.front.title,
    description: language.t.pages.site,
    lines,
    card: countryCard(context, lines),
  };
}

/** The sum of the accounts as the large number, with its change as the finding. */
function countryCard({ language, tables }: SiteContext, lines: SitePage["lines"]): Card | null {
  const country = tables.areas.get("DK");
  if (country === undefined) return null;
  const sum = createSlipBuilder(language, tables, country, tables.manifest.dataDate).figure("ghg");
  if (sum?.is !== "figure") return null;
  const source = tables.sources.get(sum.indicator.source)?.title ?? sum.indicator.source;
  return {
    number: sum.text,
    finding: describe(lines.slice(1, 3)),
    source: language.t.pages.source(source, String(sum.year)),
    marked: [],
  };
}

function reportPages(context: SiteContext, front: SitePage): readonly SitePage[] {
  const { language, tables } = context;
  const t = language.t;
  const years = tables.observations.years("ghg");
  const last = String(years.at(-1) ?? "");
  return [null, ...years].map((year) => ({
    route: { view: "report", year } as const,
    heading: t.report.title(t.common.country, String(year ?? last)),
    description: t.pages.report,
    lines: year === null || String(year) === last ? front.lines : [[t.pages.report]],
    card:
      year === null && front.card !== null
        ? { ...front.card, finding: front.lines.slice(1, 3).map(plainText).join(" ") }
        : null,
  }));
}

function initiativePages({ language, tables }: SiteContext): readonly SitePage[] {
  const t = language.t.pages;
  return tables.actions.initiatives.map(({ id, name }) => {
    const areas = tables.actions.participants.filter(({ initiative }) => initiative === id);
    const description = t.initiative(name, t.participants(areas.length));
    return {
      route: { view: "initiative", id },
      heading: name,
      description,
      lines: [[description]],
      card: null,
    };
  });
}

/** The page of every view, report and initiative. */
export function viewPages(context: SiteContext): readonly SitePage[] {
  const { language, tables } = context;
  const { t, format } = language;
  const { pages } = t;
  const date = tables.manifest.dataDate;
  const front = frontPage(context);
  if (front === null) return [];
  const { initiatives, participants } = tables.actions;
  const taking = new Set(participants.map(({ initiative }) => initiative));
  const counted = t.front.initiatives(initiatives.filter(({ id }) => taking.has(id)).length);
  const rows = planRows(tables, date, date, (a, b) => format.compare(a, b));
  const known = rows.filter(({ next }) => next !== null);
  const tracks = initiatives.filter(({ kind }) => kind === "track").length;
  const councils = tables.core.areas.filter(({ level }) => level === "kkr").length;
  const everyone = pages.numbers.municipalities(municipalitiesOn(tables.core, date).length);
  const all = pages.numbers.indicators(tables.core.indicators.length);
  return [
    front,
    viewPage({ view: "map" }, t.explore.title, pages.map, all, pages.counted),
    viewPage({ view: "hotspots" }, t.hotspots.title, t.hotspots.lead, everyone, pages.counted),
    viewPage(
      { view: "initiatives" },
      t.initiatives.title,
      t.initiatives.lead,
      counted,
      pages.counted,
    ),
    viewPage(
      { view: "tracks" },
      t.register.tracks.title,
      t.register.tracks.definition,
      pages.numbers.tracks(tracks),
      pages.counted,
    ),
    viewPage(
      { view: "plans" },
      t.plans.title,
      t.plans.lead,
      pages.numbers.revisions(known.length),
      pages.counted,
    ),
    viewPage({ view: "compare" }, t.compare.title, t.compare.intro, everyone, pages.counted),
    viewPage({ view: "own-area" }, t.ownArea.title, t.ownArea.intro, everyone, pages.counted),
    viewPage({ view: "own-data" }, t.ownData.title, t.ownData.intro, everyone, pages.counted),
    viewPage({ view: "changes" }, t.changes.title, t.changes.lead, everyone, pages.counted),
    viewPage(
      { view: "show" },
      t.show.title,
      pages.show,
      pages.numbers.councils(councils),
      pages.counted,
    ),
    ...reportPages(context, front),
    viewPage({ view: "data" }, t.data.title, t.data.lead, all, pages.counted),
    ...initiativePages(context),
  ];
}
