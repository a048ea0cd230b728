import { type AreaId, nearestDay } from "../domain/areas/area";
import { type Tables, wholeMembers } from "../domain/package/tables";
import { VALUE_FLAGS } from "../domain/figures/observation";
import { FLAG_MARKS } from "../i18n/flag-marks";
import { annexRows } from "./annex";
import { flagsOf, numbersOf, type Report, type ReportNumber, type Section } from "./blocks";
import { knownInitiatives, type ReportContext, type ReportWords } from "./context";
import { adaptationSection } from "./sections/adaptation";
import { barriersSection, changesSection } from "./sections/closing";
import { emissionsSection } from "./sections/emissions";
import { fundingSection } from "./sections/funding";
import { initiativesSection } from "./sections/initiatives";
import { pathSection } from "./sections/path";
import { plansSection } from "./sections/plans";
import { summarySection } from "./sections/summary";
import { targetsSection } from "./sections/targets";
import { transitionSection } from "./sections/transition";

/** The years that have an account, ascending. */
export const reportYears = (tables: Tables): readonly number[] => tables.observations.years("ghg");

/** The areas that a report can be made for: those made of whole kommuner. */
export function reportAreas(tables: Tables): readonly AreaId[] {
  return tables.core.areas.filter(({ level }) => level !== "catchment").map(({ id }) => id);
}

function contextOf(
  words: ReportWords,
  tables: Tables,
  id: AreaId,
  year: number,
): ReportContext | null {
  const area = tables.areas.get(id);
  if (area === undefined || area.level === "catchment") return null;
  const years = reportYears(tables);
  if (!years.includes(year)) return null;
  const date = nearestDay(area, tables.manifest.dataDate);
  return {
    words,
    tables,
    area,
    members: wholeMembers(tables.core, area, date),
    years: years.filter((each) => each <= year),
    year,
    date,
    known: knownInitiatives(tables, date),
  };
}

/** What the signs beside the numbers mean; nothing where there is none. */
function marksOf({ t }: ReportWords, numbers: readonly ReportNumber[]): readonly string[] {
  const found = new Set(numbers.flatMap(flagsOf));
  const marks = VALUE_FLAGS.filter((flag) => found.has(flag)).map(
    (flag) => `${FLAG_MARKS[flag]} ${t.common.flags[flag]}`,
  );
  return marks.length === 0 ? [] : [t.report.marks(marks.join(" · "))];
}

const SECTIONS: readonly ((context: ReportContext) => Section)[] = [
  summarySection,
  emissionsSection,
  pathSection,
  targetsSection,
  plansSection,
  transitionSection,
  adaptationSection,
  initiativesSection,
  fundingSection,
  barriersSection,
  changesSection,
];

/**
 * The status report of an area as a tree of blocks, from one frozen version of the data: the same
 * tables give the same tree. Null for an area or a year that there is no report for.
 */
export function buildReport(
  words: ReportWords,
  tables: Tables,
  id: AreaId,
  year: number,
): Report | null {
  const context = contextOf(words, tables, id, year);
  if (context === null) return null;
  const t = words.t.report;
  const sections = SECTIONS.map((section) => section(context));
  const lead = t.lead(String(year), words.format.date(context.date), tables.manifest.version);
  const numbers = sections.flatMap(({ blocks }) => blocks.flatMap(numbersOf));
  const annex: Section = {
    id: "annex",
    title: t.sections.annex,
    blocks: [
      { is: "paragraph", line: [t.annexLead], quiet: true },
      { is: "annex", caption: t.sections.annex, rows: annexRows(context, numbers) },
    ],
  };
  return {
    title: t.title(context.area.name, String(year)),
    runningHead: t.runningHead(context.area.name, String(year)),
    lead: [lead, ...marksOf(words, numbers)],
    sections: [...sections, annex],
  };
}
