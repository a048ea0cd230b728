import { neutralityYear, remainingAtTarget } from "../../domain/figures/target-gap";
import { figureText } from "../../i18n/figure-text";
import { type Block, type Line, paragraph } from "../blocks";
import { factNumber, figureNumber, type ReportContext } from "../context";

interface Distance {
  readonly head: string;
  readonly cells: readonly Line[];
}

/** What the linear trend through the account leaves in a kommune's own target year; null without one. */
function distanceOf(context: ReportContext, id: string): Distance | null {
  const { tables, words, years } = context;
  const area = tables.areas.get(id);
  const indicator = tables.indicators.get("ghg");
  const targets = tables.actions.targets.filter((target) => target.area === id);
  const year = neutralityYear(targets);
  if (area === undefined || indicator === undefined || year === null) return null;
  const own = { ...context, area, members: [{ area: id, share: 1 }] };
  const numbers = years.flatMap((each) => figureNumber(own, "ghg", each) ?? []);
  const last = numbers.at(-1);
  const left = remainingAtTarget(numbers, targets);
  const shown = { indicator, normalisation: "total", mode: "gap" } as const;
  const trend = factNumber(
    own,
    `distance/${year}`,
    figureText(words, shown, left),
    words.t.report.facts.distance,
    [indicator.source],
    { method: "forecast", year: String(year), note: words.t.slip.gapMethod, flags: ["estimate"] },
  );
  return { head: area.name, cells: [[String(year)], last === undefined ? [] : [last], [trend]] };
}

/** How far each kommune with a year for climate neutrality is from it, if the account goes on as it went. */
export function distanceBlocks(context: ReportContext): readonly Block[] {
  const { members, words, year } = context;
  const t = words.t.report;
  const rows = members
    .flatMap(({ area }) => distanceOf(context, area) ?? [])
    .toSorted((a, b) => words.format.compare(a.head, b.head));
  if (rows.length === 0) return [];
  return [
    paragraph(t.distanceLead, true),
    {
      is: "table",
      caption: t.facts.distance,
      columns: [
        { text: t.columns.municipality, isNumber: false },
        { text: t.columns.targetYear, isNumber: false },
        { text: t.columns.account(String(year)), isNumber: true },
        { text: t.columns.trend, isNumber: true },
      ],
      rows,
    },
  ];
}
