import type { PlanEvent } from "../../domain/actions/plan";
import { isPastDate, nextRevision, type NextRevision } from "../../domain/actions/plan-dates";
import type { Area } from "../../domain/areas/area";
import { type FactNumber, type Line, paragraph, type Section } from "../blocks";
import { factNumber, type ReportContext } from "../context";

interface PlanLife {
  readonly area: Area;
  /** Ascending by date. */
  readonly plans: readonly PlanEvent[];
}

function livesOf({ members, tables, words }: ReportContext): readonly PlanLife[] {
  return members
    .flatMap(({ area: id }) => {
      const area = tables.areas.get(id);
      const plans = tables.actions.plans
        .filter((event) => event.area === id)
        .toSorted((a, b) => a.date.localeCompare(b.date, "en"));
      return area === undefined ? [] : [{ area, plans }];
    })
    .toSorted((a, b) => words.format.compare(a.area.name, b.area.name));
}

/** The date of the newest event of a kind, with its source. */
function eventCell(
  context: ReportContext,
  { area, plans }: PlanLife,
  kind: PlanEvent["event"],
): Line {
  const { words } = context;
  const event = plans.findLast((one) => one.event === kind);
  if (event === undefined) return [words.t.report.none];
  const text = words.format.date(event.date);
  const what = `${words.t.report.facts.plan}: ${words.t.municipality.planEvents[kind].toLowerCase()}`;
  return [
    factNumber(context, `plan-${kind}`, text, what, [event.source], {
      area,
      note: event.note,
    }),
  ];
}

/** The rule behind the next date, or that a source states it; and whether it has passed. */
function ruleText({ date: today, words }: ReportContext, { date, from }: NextRevision): string {
  const { area, municipality, plans } = words.t;
  const why =
    from.event === "revision_due"
      ? plans.rule.stated
      : plans.rule.fiveYears(municipality.planEvents[from.event], words.format.date(from.date));
  return isPastDate(date, today) ? `${why}; ${area.plans.past}` : why;
}

function nextCells(context: ReportContext, { area, plans }: PlanLife): readonly [Line, Line] {
  const { words } = context;
  const t = words.t.report;
  const next = nextRevision(plans);
  if (next === null) return [[words.t.plans.table.unknown], [t.none]];
  const rule = ruleText(context, next);
  const date = factNumber(
    context,
    "plan-next",
    words.format.date(next.date),
    `${t.facts.plan}: ${t.columns.next.toLowerCase()}`,
    [next.from.source],
    { area, note: rule },
  );
  return [[date], [rule]];
}

function recertifiedLine(context: ReportContext, lives: readonly PlanLife[]): Line {
  const t = context.words.t.report;
  const events = lives.flatMap(({ plans }) =>
    plans.filter(({ event }) => event === "recertified").slice(-1),
  );
  if (events.length === 0) return [t.noRecertified];
  const count: FactNumber = factNumber(
    context,
    "count/recertified",
    t.recertifiedCount(events.length),
    t.facts.plan,
    events.map(({ source }) => source),
    { note: t.planNote },
  );
  return t.recertified(count);
}

/** The life of each plan as far as dated facts tell, and when it is next to be revised. */
export function plansSection(context: ReportContext): Section {
  const { report, plans } = context.words.t;
  const lives = livesOf(context);
  const { municipality, joined, adopted, certified, next, rule } = report.columns;
  return {
    id: "plans",
    title: report.sections.plans,
    blocks: [
      paragraph(report.plansLead, true),
      paragraph(recertifiedLine(context, lives)),
      {
        is: "table",
        caption: report.sections.plans,
        columns: [municipality, joined, adopted, certified, next, rule].map((text) => ({
          text,
          isNumber: false,
        })),
        rows: lives.map((life) => ({
          head: life.area.name,
          cells: [
            eventCell(context, life, "joined"),
            eventCell(context, life, "adopted"),
            eventCell(context, life, "certified"),
            ...nextCells(context, life),
          ],
        })),
      },
      paragraph(plans.missing, true),
    ],
  };
}
