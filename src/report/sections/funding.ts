import { initiativesIn } from "../../domain/actions/counting/border";
import type { CountedInitiative } from "../../domain/actions/counting/participation";
import { type FundingSum, fundingBySource, sumFunding } from "../../domain/actions/funding";
import { amountText } from "../../i18n/amount-text";
import { type Line, paragraph, type Section } from "../blocks";
import { countNumber, type ReportContext } from "../context";

function sumCells(
  context: ReportContext,
  sum: FundingSum,
  all: readonly CountedInitiative[],
  { key, name }: { readonly key: string; readonly name: string },
): readonly Line[] {
  const { words } = context;
  const t = words.t.initiatives;
  const behind = all.filter(({ initiative }) => sum.initiatives.includes(initiative));
  const number = (part: keyof typeof t.funding, text: string): Line => [
    countNumber(context, `funding/${key}/${part}`, text, behind, {
      what: `${name}: ${t.funding[part].toLowerCase()}`,
      note: t.amountNote,
    }),
  ];
  const money = (part: "amount" | "eu", dkk: number | null): Line =>
    dkk === null ? [t.funding.noneText] : number(part, amountText(words, dkk));
  return [
    number("initiatives", words.format.number(sum.initiatives.length)),
    money("amount", sum.amountDkk),
    money("eu", sum.euDkk),
    number("unknown", words.format.number(sum.unknown)),
  ];
}

/** Known budgets per source of money with the EU's share; whole budgets, never divided. */
export function fundingSection(context: ReportContext): Section {
  const { known, members, words } = context;
  const { report, initiatives: t } = words.t;
  const all = initiativesIn(known, new Set(members.map((member) => member.area)));
  const initiatives = all.map(({ initiative }) => initiative);
  const section = { id: "funding", title: report.sections.funding };
  if (all.length === 0) return { ...section, blocks: [paragraph(report.initiativesNone)] };
  const rows = fundingBySource(initiatives).map((sum, index) => {
    const head = sum.source ?? t.funding.noSource;
    return { head, cells: sumCells(context, sum, all, { key: String(index + 1), name: head }) };
  });
  const name = `${report.sections.funding}, ${t.funding.sum.toLowerCase()}`;
  const total = sumCells(context, sumFunding(null, initiatives), all, { key: "total", name });
  const { source, amount, eu, unknown } = t.funding;
  return {
    ...section,
    blocks: [
      paragraph(report.fundingLead, true),
      {
        is: "table",
        caption: report.sections.funding,
        columns: [
          { text: source, isNumber: false },
          ...[t.funding.initiatives, amount, eu, unknown].map((text) => ({
            text,
            isNumber: true,
          })),
        ],
        rows: [...rows, { head: t.funding.sum, cells: total }],
      },
    ],
  };
}
