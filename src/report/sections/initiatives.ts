import { initiativesIn, partnersOutside } from "../../domain/actions/counting/border";
import type { CountedInitiative } from "../../domain/actions/counting/participation";
import { reconcile } from "../../domain/actions/counting/reconcile";
import { type Line, paragraph, type Section, type Table } from "../blocks";
import { countNumber, factNumber, type ReportContext } from "../context";

/** The kommuner's own counts added up, what of them is counted again, and how many there are. */
function reconciliationLine(context: ReportContext, all: readonly CountedInitiative[]): Line {
  const { known, members, words } = context;
  const t = words.t.area.shared;
  const line = reconcile(
    known,
    members.map(({ area }) => new Set([area])),
  );
  const number = (key: "parts" | "countedMoreThanOnce" | "distinct") =>
    countNumber(context, key, words.format.number(line[key]), all, {
      note: `${t.countNote} ${t.countRule}`,
    });
  return t.count(number("parts"), number("countedMoreThanOnce"), number("distinct"));
}

function periodCell(context: ReportContext, { initiative }: CountedInitiative): Line {
  const { words } = context;
  const { start, end, id, source, url } = initiative;
  if (start === null && end === null) return [words.t.initiatives.period.unknown];
  const text = [start, end]
    .map((date) => (date === null ? "?" : words.format.date(date)))
    .join(" – ");
  const what = `${words.t.report.facts.period}: ${initiative.name}`;
  return [factNumber(context, `period/${id}`, text, what, [source], { url })];
}

function initiativeTable(context: ReportContext, all: readonly CountedInitiative[]): Table {
  const { members, words } = context;
  const { report, municipality, initiatives } = words.t;
  const { initiative, kind, status, inside, outside } = report.columns;
  const areas = new Set(members.map(({ area }) => area));
  const hasOutside = context.area.level !== "country";
  const number = (key: "inside" | "outside", one: CountedInitiative, count: number) =>
    countNumber(context, `${key}/${one.initiative.id}`, words.format.number(count), [one], {
      what: `${one.initiative.name}: ${report.columns[key].toLowerCase()}`,
      note: `${report.participants} ${municipality.coverage[one.initiative.coverage]}.`,
    });
  return {
    is: "table",
    caption: report.sections.initiatives,
    columns: [
      ...[initiative, kind, status, report.facts.period].map((text) => ({
        text,
        isNumber: false,
      })),
      { text: inside, isNumber: true },
      ...(hasOutside ? [{ text: outside, isNumber: true }] : []),
    ],
    rows: all
      .toSorted((a, b) => words.format.compare(a.initiative.name, b.initiative.name))
      .map((one) => {
        const beyond = partnersOutside(one, areas).length;
        const { name, coverage } = one.initiative;
        return {
          head: coverage === "partial" ? `${name} (${initiatives.table.coverage.partial})` : name,
          cells: [
            [municipality.kinds[one.initiative.kind]],
            [municipality.statuses[one.initiative.status]],
            periodCell(context, one),
            [number("inside", one, one.members.size - beyond)],
            ...(hasOutside ? [[number("outside", one, beyond)]] : []),
          ],
        };
      }),
  };
}

/** The known shared initiatives, each counted once, with the line that reconciles the counts. */
export function initiativesSection(context: ReportContext): Section {
  const { known, members, words } = context;
  const { area, report } = words.t;
  const all = initiativesIn(known, new Set(members.map((member) => member.area)));
  return {
    id: "initiatives",
    title: report.sections.initiatives,
    blocks:
      all.length === 0
        ? [paragraph(report.initiativesNone)]
        : [
            paragraph(reconciliationLine(context, all)),
            paragraph(`${area.shared.countNote} ${area.shared.countRule}`, true),
            initiativeTable(context, all),
          ],
  };
}
