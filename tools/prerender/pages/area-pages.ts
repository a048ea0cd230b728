import { areasOn, type Area } from "../../../src/domain/areas/area";
import { wholeMembers } from "../../../src/domain/package/tables";
import { areaFacts, placeOnDate } from "../../../src/state/area/area-facts";
import { initiativesOn, sharedInitiatives } from "../../../src/state/area/shared-initiatives";
import { type MunicipalityFacts, municipalityFacts } from "../../../src/state/municipality-facts";
import { createSlipBuilder, type SlipBuilder } from "../../../src/ui/parts/slip-builder";
import { areaSentences } from "../../../src/ui/views/area/area-sentences";
import { statusSentences } from "../../../src/ui/views/municipality/status-sentences";
import { type Card, describe, plainText, type SiteContext, type SitePage } from "./site-page";

/** Emissions per inhabitant as the large number, with what became of them as the finding. */
function emissionCard(
  { language, tables }: SiteContext,
  slips: SlipBuilder,
  lines: SitePage["lines"],
  marked: Card["marked"],
): Card | null {
  const slip = slips.figure("ghg", { normalisation: "capita" });
  const [first, second = first] = lines;
  if (slip?.is !== "figure" || second === undefined) return null;
  const source = tables.sources.get(slip.indicator.source)?.title ?? slip.indicator.source;
  return {
    number: slip.text,
    finding: plainText(second),
    source: language.t.pages.source(source, String(slip.year)),
    marked,
  };
}

function introOf(
  { language: { t } }: SiteContext,
  { area, kkr, region }: MunicipalityFacts,
): string {
  const type = area.type === null ? "" : t.common.types[area.type];
  const text = t.municipality.intro(type, kkr?.name ?? "", region?.name ?? "").join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function municipalityPage(context: SiteContext, area: Area): SitePage | null {
  const { language, tables } = context;
  const date = tables.manifest.dataDate;
  const facts = municipalityFacts(tables, area.id, date);
  if (facts === undefined) return null;
  const slips = createSlipBuilder(language, tables, area, date);
  const lines = statusSentences({ language, tables, facts, slips });
  return {
    route: { view: "municipality", code: area.id },
    heading: language.t.municipality.title(area.nameGenitive, area.id),
    top: {
      href: `/kort?sel=${area.id}&vis=facts`,
      link: language.t.municipality.showOnMap,
      intro: introOf(context, facts),
    },
    description: describe(lines),
    lines,
    card: emissionCard(context, slips, lines, [area.id]),
  };
}

function groupPage(context: SiteContext, { id }: Area, level: "kkr" | "region"): SitePage | null {
  const { language, tables } = context;
  const place = placeOnDate(tables, level, id, tables.manifest.dataDate);
  if (place === undefined) return null;
  const members = wholeMembers(tables.core, place.area, place.date);
  const facts = areaFacts(tables, place, members);
  const slips = createSlipBuilder(language, tables, place.area, place.date, members);
  const known = initiativesOn(tables, place.date, "roots");
  const ids = members.map(({ area }) => area);
  const shared = sharedInitiatives(known, ids);
  const lines = areaSentences({ language, tables, facts, slips, shared });
  return {
    route: { view: "area", level, id },
    heading: language.t.area.title[level](place.area.name),
    description: describe(lines),
    lines,
    card: emissionCard(context, slips, lines, ids),
  };
}

/** Its figures are cut in the worker, so its page can only say what it will show. */
function catchmentPage({ language }: SiteContext, { id, name }: Area): SitePage {
  return {
    route: { view: "area", level: "catchment", id },
    heading: language.t.area.title.catchment(name),
    description: language.t.pages.catchment(name),
    lines: [[language.t.pages.catchment(name)]],
    card: null,
  };
}

/** The page of every kommune, KKR, region (those to come too) and main catchment. */
export function areaPages(context: SiteContext): readonly SitePage[] {
  const { areas } = context.tables.core;
  const date = context.tables.manifest.dataDate;
  const of = (level: Area["level"]): readonly Area[] =>
    areas.filter((area) => area.level === level);
  return [
    ...areasOn(areas, "municipality", date).map((area) => municipalityPage(context, area)),
    ...of("kkr").map((area) => groupPage(context, area, "kkr")),
    ...of("region").map((area) => groupPage(context, area, "region")),
    ...of("catchment").map((area) => catchmentPage(context, area)),
  ].filter((page) => page !== null);
}
